"""Combine the reports of a run (split, training, accuracy ...) in one file, with the class map."""

from contextlib import ExitStack
from pathlib import Path

from pydantic import Field

from hsi_core.language import tr
from hsi_core.outputs import check_outputs, new_file
from hsi_core.progress import Progress
from hsi_core.reports.class_map import add_class_map
from hsi_core.reports.combined import add_pages, combined_csv, combined_json, read_page, without_map
from hsi_core.reports.report import Origin, Report
from hsi_core.tasks import TaskParams, TaskResult

TITLE = tr("Report of a run")
"""The heading, unless the user gives another one; `tr` has it translated."""


class Params(TaskParams):
    """The reports to combine, and the files to write."""

    reports: list[Path] = Field(min_length=1, description="Reports to combine, HTML, in their order.")
    title: str = Field(str(TITLE), max_length=300, description="Heading of the report.")
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
        add_class_map(report, params.map, progress)
        pages = [without_map(page, params.map.name) for page in pages]
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
