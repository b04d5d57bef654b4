"""Draw labels from labels."""

from __future__ import annotations

from hsi_qgis_plugin.algorithms.base import HsiAlgorithm
from hsi_qgis_plugin.i18n import tr


class SampleLabels(HsiAlgorithm):
    """From labels to fewer labels."""

    ID = "samplelabels"
    TASK = "samplelabels"
    GROUP = "data"

    INPUT, LABELS, PER_CLASS, PER_POLYGON = "INPUT", "LABELS", "PER_CLASS", "PER_POLYGON"
    BALANCED, PURE, SEED, OUTPUT = "BALANCED", "PURE", "SEED", "OUTPUT"

    def title(self) -> str:
        """Name in the Toolbox."""
        return tr("Sample labels")

    def summary(self) -> str:
        """Description for the Toolbox."""
        return tr(
            "Draws labelled pixels at random, with a maximum number for each class or polygon, or as many "
            "of each class as the rarest class has. The pixels of a class are spread over its polygons. "
            "Labels that are outliers in their polygon can be left out.\n\n"
            "Use it where one large polygon or one frequent class would dominate the training. Split the "
            "labels first, and draw from the training labels only: the pixels that are left over lie beside "
            "the drawn ones and are no test."
        )

    def declare(self) -> None:
        """Declare parameters and outputs."""
        self.add_raster(self.INPUT, tr("Scene"), tr("It gives the grid of the labels."), job="scene")
        self.add_labels(
            self.LABELS,
            tr("Labels"),
            tr("Polygons or points, or a raster of class codes on the grid of the scene (0 is unlabelled)."),
            grid=self.INPUT,
        )
        self.add_integer(
            self.PER_CLASS,
            tr("Pixels per class"),
            tr("Maximum pixels per class. If empty, there is no limit."),
            minimum=1,
            maximum=10000000,
            empty=tr("no limit"),
        )
        self.add_integer(
            self.PER_POLYGON,
            tr("Pixels per polygon"),
            tr(
                "Maximum pixels per polygon; of a raster, per connected area of a class. If empty, there is "
                "no limit."
            ),
            minimum=1,
            maximum=10000000,
            empty=tr("no limit"),
        )
        self.add_switch(
            self.BALANCED,
            tr("Balance classes"),
            tr("Draw as many pixels of each class as the class with the fewest pixels has."),
        )
        self.add_switch(
            self.PURE,
            tr("Leave out outliers"),
            tr(
                "Leave out labels whose spectrum is an outlier inside their own polygon: the angle to the "
                "median spectrum of the polygon is far larger than usual there (modified z-score above 3.5). "
                "Polygons with fewer than 10 pixels are not checked. The log counts the outliers of each "
                "class."
            ),
            is_advanced=True,
        )
        self.add_integer(
            self.SEED,
            tr("Seed"),
            tr(
                "Seed of the random choices. The same seed gives the same pixels; larger draws hold smaller "
                "ones."
            ),
            default=0,
            minimum=0,
            maximum=2147483647,
            is_advanced=True,
        )
        self.add_raster_output(
            self.OUTPUT, tr("Sampled labels"), tr("Raster of class codes; 0 where no pixel was drawn.")
        )
        self.add_number_result("NUM_LABELLED", tr("Labelled pixels before"))
        self.add_number_result("NUM_OUTLIERS", tr("Labels left out as outliers in their polygon"))
        self.add_number_result("NUM_DRAWN", tr("Pixels that were drawn"))
        self.add_number_result("NUM_CLASSES", tr("Classes"))
