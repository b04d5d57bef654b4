"""Draw a probability sample of a class map, to be labelled and assessed."""

from __future__ import annotations

from qgis.core import QgsProcessing, QgsProcessingParameterVectorDestination

from hsi_qgis_plugin.algorithms.base import HsiAlgorithm
from hsi_qgis_plugin.i18n import tr


class SamplingDesign(HsiAlgorithm):
    """From a class map to a layer of sample points."""

    ID = "samplingdesign"
    TASK = "samplingdesign"
    GROUP = "accuracy"

    MAP, STRATA, AREA = "MAP", "STRATA", "AREA"
    DESIGN, ALLOCATION, SAMPLE_SIZE = "DESIGN", "ALLOCATION", "SAMPLE_SIZE"
    OUTPUT, SEED = "OUTPUT", "SEED"

    def title(self) -> str:
        """Name in the Toolbox."""
        return tr("Draw a sample to assess a map")

    def summary(self) -> str:
        """Description for the Toolbox."""
        return tr(
            "Draws a probability sample of a class map as a point layer: stratified, simple random, "
            "systematic, in cells or in clusters. The number of points follows from a wanted standard "
            "error.\n\n"
            "Fill in the field “reference” of each point with the class that you see there. Then “Assess a "
            "class map” takes the design from the layer and gives accuracies and areas of the classes with "
            "95 % intervals."
        )

    def declare(self) -> None:
        """Declare parameters and outputs."""
        self.add_raster(
            self.MAP, tr("Class map"), tr("Class map to assess. Pixels without a class are left out.")
        )
        self.add_choice(
            self.DESIGN,
            tr("Design"),
            tr(
                "stratified: a random sample in each stratum. simple: a random sample of the whole area. "
                "systematic: a grid with a random start. clusters: square blocks at random, with random "
                "pixels in each; for field work, because points of a cluster lie close together. cells: the "
                "whole area in square cells, with two random pixels in each; covers the area evenly, as a "
                "grid does, and its variance can be estimated exactly."
            ),
            choices=["stratified", "simple", "systematic", "clusters", "cells"],
            default="stratified",
        )
        self.add_raster(
            self.STRATA,
            tr("Strata"),
            tr(
                "Raster of whole numbers on the grid of the map: the strata of a stratified sample. If "
                "empty, the classes of the map are the strata."
            ),
            is_optional=True,
        )
        self.add_area(
            self.AREA,
            tr("Area of interest"),
            tr("Polygons in which points are drawn. If empty, the whole map."),
            grid=self.MAP,
        )
        self.add_choice(
            self.ALLOCATION,
            tr("Allocation (stratified)"),
            tr(
                "proportional: by the area of the strata. equal: the same number in each. neyman: by area "
                "and expected accuracy, for the smallest error of the overall accuracy. optimal: as neyman, "
                "and as many as each stratum needs for its own standard error."
            ),
            choices=["proportional", "equal", "neyman", "optimal"],
            default="neyman",
        )
        self.add_integer(
            self.SAMPLE_SIZE,
            tr("Number of points"),
            tr("If empty, the number follows from the wanted standard error."),
            minimum=2,
            maximum=100000,
            empty=tr("automatic"),
        )
        self.add_real(
            "STANDARD_ERROR",
            tr("Wanted standard error"),
            tr(
                "Standard error of the overall accuracy that you want, as a share. The 95 % interval is "
                "about twice this to either side. Used if the number of points is empty."
            ),
            default=0.02,
            minimum=0.001,
            maximum=0.5,
        )
        self.add_real(
            "EXPECTED_ACCURACY",
            tr("Expected accuracy"),
            tr("Accuracy that you expect of the map, 0 to 1; a guess is enough. It sets the sample size."),
            default=0.85,
            minimum=0.01,
            maximum=0.999,
        )
        self.add_text(
            "CLASS_ACCURACIES",
            tr("Expected accuracy of single classes"),
            tr("By code or name, such as “Forest: 0.95, 3: 0.6”. Others have the expected accuracy."),
        )
        self.add_real(
            "CLASS_STANDARD_ERROR",
            tr("Wanted standard error of each stratum (optimal)"),
            tr("As a share. If empty, only the overall accuracy counts."),
            minimum=0.001,
            maximum=0.5,
            is_advanced=True,
            empty=tr("none"),
        )
        self.add_integer(
            "MIN_PER_STRATUM",
            tr("Smallest number of points in a stratum"),
            tr("Rare classes get at least this number of points. Small strata give all their pixels."),
            default=10,
            minimum=2,
            maximum=100000,
            is_advanced=True,
        )
        self.add_real(
            "MIN_DISTANCE",
            tr("Minimum distance"),
            tr("Smallest distance between two points, in pixels."),
            default=0.0,
            minimum=0.0,
            maximum=100000.0,
            is_advanced=True,
        )
        self.add_integer(
            "CLUSTER_SIZE",
            tr("Side of a cluster (clusters)"),
            tr("Side of a cluster in pixels."),
            default=10,
            minimum=2,
            maximum=1000,
            is_advanced=True,
        )
        self.add_integer(
            "CLUSTER_POINTS",
            tr("Points in a cluster (clusters)"),
            tr("Points that are drawn in each cluster."),
            default=5,
            minimum=1,
            maximum=1000,
            is_advanced=True,
        )
        self.add_integer(
            self.SEED,
            tr("Seed"),
            tr("Seed of the random choices. The same seed gives the same points."),
            default=0,
            minimum=0,
            maximum=2147483647,
            is_advanced=True,
        )
        self.add(
            QgsProcessingParameterVectorDestination(
                self.OUTPUT, tr("Sample points"), QgsProcessing.SourceType.TypeVectorPoint
            ),
            tr(
                "GeoPackage: a point in the middle of each drawn pixel, with its stratum, its inclusion "
                "probability, and the empty field “reference”. Keep the other fields: they are the design."
            ),
        )
        self.add_number_result("NUM_POINTS", tr("Points"))
        self.add_number_result("NUM_STRATA", tr("Strata"))
        self.add_number_result(
            "EXPECTED_ERROR",
            tr("Expected standard error of the overall accuracy (0 to 1)"),
            result="standard_error",
        )
        self.add_number_result("NUM_PIXELS", tr("Pixels that the sample stands for"))
        self.add_number_result("HECTARES", tr("Area that the sample stands for in hectares"))
