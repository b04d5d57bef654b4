"""A class map as a figure of a report, with legend, scale bar and north."""

from pathlib import Path

import numpy as np

from hsi_core.classes.map import complete_table, open_class_map, read_thinned
from hsi_core.classes.raster import read_class_table
from hsi_core.classes.table import ClassTable
from hsi_core.classes.unclassified import entry_in, with_entry
from hsi_core.grid import Grid
from hsi_core.language import tr
from hsi_core.png import encode_png
from hsi_core.progress import Progress
from hsi_core.reports.frame import frame_of
from hsi_core.reports.map_picture import SIDE, map_svg
from hsi_core.reports.report import Report


def add_class_map(report: Report, path: Path, progress: Progress) -> None:
    """Add a class map with the legend of the classes that it shows, in a section of its own.

    Args:
        report: the report.
        path: class map.
        progress: receives warnings.

    Raises:
        SceneError: the map cannot be read.
        LabelError: its values are not class codes.
    """
    with open_class_map(path) as dataset:
        grid = Grid.of(dataset)
        codes = read_thinned(dataset, SIDE, path)
        table = read_class_table(dataset, progress) or ClassTable(())
        rejected = entry_in(dataset.tags())
    present = set(np.unique(codes).tolist()) - {0}
    if rejected is not None and rejected.code not in table.codes and rejected.name not in table.names:
        table = with_entry(table, rejected)
    table = complete_table(table, present)
    picture = np.zeros((4, *codes.shape), dtype=np.uint8)
    for entry in table.entries:
        picture[:3, codes == entry.code] = np.array(entry.rgb, dtype=np.uint8)[:, None]
    picture[3] = np.where(codes > 0, 255, 0)
    report.heading("Map")
    report.figure(
        tr("Class map {name}", name=path.name),
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
