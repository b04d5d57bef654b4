"""Join several scenes with their labels."""

from __future__ import annotations

from hsi_qgis_plugin.algorithms.base import HsiAlgorithm
from hsi_qgis_plugin.i18n import tr


class JoinScenes(HsiAlgorithm):
    """From several scenes with labels to one."""

    ID = "joinscenes"
    TASK = "joinscenes"
    GROUP = "data"

    LABELS_LAYER, CLASS_TABLE = "LABELS_LAYER", "CLASS_TABLE"
    SCENES, LABELS, LIST, MARGIN = "SCENES", "LABELS", "LIST", "MARGIN"
    OUTPUT, OUTPUT_LABELS, PLACES = "OUTPUT", "OUTPUT_LABELS", "PLACES"

    def title(self) -> str:
        """Name in the Toolbox."""
        return tr("Join scenes")

    def summary(self) -> str:
        """Description for the Toolbox."""
        return tr(
            "Puts several scenes, plots or chips beside each other in one scene, with their labels, so that "
            "one model learns from all of them. The scenes have the same bands; they may lie anywhere and "
            "need no georeference. Classes are joined by name.\n\n"
            "Each scene is cut to the surroundings of its labels. Between the scenes lie pixels without "
            "data, so no patch reaches from one scene into another. The log tells the block size with which "
            "“Split labels” and “Cross-validate” hold out whole scenes. Train with the joined scene and "
            "labels, and classify the scenes themselves."
        )

    def declare(self) -> None:
        """Declare parameters and outputs."""
        self.add_files(
            self.SCENES,
            tr("Scenes"),
            tr("The scenes, with the same bands in the same order."),
            is_optional=True,
        )
        self.add_files(
            self.LABELS,
            tr("Labels"),
            tr(
                "A label file for each scene, in the order of the scenes, or one vector file for all scenes. "
                "Rasters are on the grid of their scene (0 is unlabelled)."
            ),
            is_optional=True,
        )
        self.add_text(
            self.FIELD,
            tr("Class field (vector labels only)"),
            tr("Name of the field with the class of each polygon or point: whole numbers from 1, or names."),
            job="field",
        )
        self.add_text(
            self.LABELS_LAYER,
            tr("Layer of the labels"),
            tr("Layer to read, if a vector file has several."),
            is_advanced=True,
        )
        self.add_file(
            self.CLASS_TABLE,
            tr("Class table"),
            tr(
                "CSV with the columns code, name and optionally color, value. If empty, the classes of the "
                "files."
            ),
            extension="csv",
            is_optional=True,
            is_advanced=True,
        )
        self.add_label_rules()
        self.add_file(
            self.LIST,
            tr("List of scenes"),
            tr(
                "CSV file with the columns scene and labels, instead of the first two parameters. Paths may "
                "be relative to its folder."
            ),
            extension="csv",
            is_optional=True,
            job="list_file",
        )
        self.add_integer(
            self.MARGIN,
            tr("Margin"),
            tr(
                "Pixels that are kept around the labels of each scene. At least half the patch size of the "
                "network that you will train."
            ),
            default=32,
            minimum=0,
            maximum=2147483647,
        )
        self.add_raster_output(
            self.OUTPUT, tr("Joined scene"), tr("GeoTIFF of physical values, without georeference.")
        )
        self.add_raster_output(
            self.OUTPUT_LABELS,
            tr("Joined labels"),
            tr("Labels on the grid of the joined scene, with the classes of all scenes."),
        )
        self.add_file_output(
            self.PLACES,
            tr("Places of the scenes"),
            tr("CSV file with the place of each scene in the joined scene."),
            file_filter=tr("CSV files") + " (*.csv)",
            is_on=False,
            job="output_places",
        )
        self.add_number_result("NUM_SCENES", tr("Scenes that were joined"))
        self.add_number_result("NUM_LABELLED", tr("Labelled pixels"))
        self.add_number_result("NUM_CLASSES", tr("Classes"))
        self.add_number_result("BLOCK_SIZE", tr("Side of blocks that hold one scene each, in pixels"))
