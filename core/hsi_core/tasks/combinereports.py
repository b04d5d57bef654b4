"""Combine the reports of a run (split, training, accuracy ...) in one file, with the class map."""

from contextlib import ExitStack
from pathlib import Path

import numpy as np
from pydantic import Field

from hsi_core.classes.map import complete_table, open_class_map, read_thinned
from hsi_core.classes.raster import read_class_table
from hsi_core.classes.table import ClassTable
from hsi_core.grid import Grid
from hsi_core.outputs import check_outputs, new_file
from hsi_core.png import encode_png
from hsi_core.progress import Progress
from hsi_core.reports.combined import add_pages, combined_csv, combined_json, read_page
from hsi_core.reports.frame import frame_of
from hsi_core.reports.map_picture import SIDE, map_svg
from hsi_core.reports.report import Origin, Report
from hsi_core.tasks import TaskParams, TaskResult


class Params(TaskParams):
    """The reports to combine, and the files to write."""

    reports: list[Path] = Field(min_length=1, description="Reports to combine, HTML, in their order.")
    title: str = Field("Report of a run", max_length=300, description="Heading of the report.")
    summary: str | None = Field(None, max_length=20_000, description="Sentences to show first, one per line.")
    map: Path | None = Field(None, description="Class map to show first.")
    output: Path = Field(description="HTML report to write.")
    json_file: Path | None = Field(None, description="JSON file to write, with the numbers of all reports.")
    csv_file: Path | None = Field(None, description="CSV file to write, with the numbers of all reports.")


class Result(TaskResult):
    """Files written, and counts."""

    output: Path
    json_file: Path | None
    csv_file: Path | None
    num_reports: int = Field(description="Reports that were combined.")


def run(params: Params, progress: Progress) -> Result:
    """Combine reports."""
    outputs = [params.output, params.json_file, params.csv_file]
    check_outputs(outputs, inputs=[*params.reports, params.map])
    progress.report(0.0, "Reading the reports")
    pages = [read_page(path) for path in params.reports]
    report = Report(params.title, origin=Origin.of_fields(params, "reports", "map"))
    for sentence in (params.summary or "").splitlines():
        report.text(sentence)
    if params.map is not None:
        progress.report(0.3, "Drawing the map")
        _add_map(report, params.map, progress)
    add_pages(report, pages)
    progress.report(0.7, "Writing the reports")
    with ExitStack() as files:
        report.write(files.enter_context(new_file(params.output)))
        for path, text in (
            (params.json_file, combined_json(report, pages)),
            (params.csv_file, combined_csv(report, pages)),
        ):
            if path is not None:
                files.enter_context(new_file(path)).write_text(text, encoding="utf-8", newline="\n")
        progress.check()
    progress.report(1.0, "Done")
    return Result(
        output=params.output,
        json_file=params.json_file,
        csv_file=params.csv_file,
        num_reports=len(pages),
    )


def _add_map(report: Report, path: Path, progress: Progress) -> None:
    """Add the map with the legend of the classes that it shows.

    Raises:
        SceneError: the map cannot be read.
        LabelError: its values are not class codes.
    """
    with open_class_map(path) as dataset:
        grid = Grid.of(dataset)
        codes = read_thinned(dataset, SIDE, path)
        table = read_class_table(dataset, progress) or ClassTable(())
    present = set(np.unique(codes).tolist()) - {0}
    table = complete_table(table, present)
    picture = np.zeros((4, *codes.shape), dtype=np.uint8)
    for entry in table.entries:
        picture[:3, codes == entry.code] = np.array(entry.rgb, dtype=np.uint8)[:, None]
    picture[3] = np.where(codes > 0, 255, 0)
    report.heading("Map")
    report.figure(
        f"Class map {path.name}",
        [
            map_svg(
                encode_png(picture),
                width=grid.width,
                height=grid.height,
                legend=[(entry.name, entry.color) for entry in table.entries if entry.code in present],
                title="Class map",
                frame=frame_of(grid),
            )
        ],
        note="The legend has the classes of the picture. Large maps are thinned out for it.",
    )
