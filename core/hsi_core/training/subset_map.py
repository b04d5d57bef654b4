"""Where training, validation and test pixels lie: a map for the reports of trainings and searches."""

from pathlib import Path

import numpy as np

from hsi_core.labels.subsets import LabelledSubsets
from hsi_core.language import tr
from hsi_core.png import encode_png
from hsi_core.reports.frame import frame_of
from hsi_core.reports.map_picture import SIDE, map_svg
from hsi_core.reports.report import Report
from hsi_core.scenes.scene import open_scene

_COLORS = {"training": "#0072B2", "validation": "#E69F00", "test": "#CC79A7"}


def subset_map(subsets: LabelledSubsets, scene_path: Path) -> str:
    """A map of the pixels of each subset as an SVG element.

    Args:
        subsets: labelled pixels of each subset.
        scene_path: their scene, for the scale bar and the north.
    """
    with open_scene(scene_path) as scene:
        frame = frame_of(scene.grid)
    masks = {
        "training": subsets.train.mask,
        "validation": subsets.validation.mask,
        "test": None if subsets.test is None else subsets.test.mask,
    }
    height, width = subsets.train.mask.shape
    step = -(-max(height, width) // SIDE)
    picture = np.zeros((4, -(-height // step), -(-width // step)), dtype=np.uint8)
    legend = []
    for name, mask in masks.items():
        if mask is None or not mask.any():
            continue
        rows, columns = np.nonzero(mask)
        color = [int(_COLORS[name][k : k + 2], 16) for k in (1, 3, 5)]
        picture[:, rows // step, columns // step] = np.array([*color, 255], dtype=np.uint8)[:, None]
        legend.append((tr(name), _COLORS[name]))
    return map_svg(
        encode_png(picture),
        width=width,
        height=height,
        legend=legend,
        title="Map of the subsets",
        frame=frame,
    )


def add_subset_map(report: Report, picture: str) -> None:
    """Add a map of `subset_map`; nothing for an empty one."""
    report.figure(
        "Where the pixels of each subset lie",
        [picture],
        note="Training pixels teach the model, validation pixels choose the epoch or the settings, and test "
        "pixels do neither. Large scenes are thinned out; a cell then has the colour of the last of its "
        "subsets in the legend.",
        id="subset-map",
    )
