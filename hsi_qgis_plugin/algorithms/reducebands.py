"""Reduce the bands of a scene to components."""

from __future__ import annotations

from hsi_qgis_plugin.algorithms.base import HsiAlgorithm
from hsi_qgis_plugin.i18n import tr


class ReduceBands(HsiAlgorithm):
    """From a scene to its components, and back without their noise."""

    ID = "reducebands"
    TASK = "reducebands"
    GROUP = "data"

    INPUT, METHOD, COMPONENTS, BANDS = "INPUT", "METHOD", "COMPONENTS", "BANDS"
    STANDARDIZE, LABELS, OUTPUT, OUTPUT_DENOISED = "STANDARDIZE", "LABELS", "OUTPUT", "OUTPUT_DENOISED"

    def title(self) -> str:
        """Name in the Toolbox."""
        return tr("Reduce bands to components")

    def summary(self) -> str:
        """Description for the Toolbox."""
        return tr(
            "Turns the bands of a scene into components: principal components (PCA), minimum noise fraction "
            "(MNF), or discriminant components, which separate the classes of labels.\n\n"
            "The components become a raster, and a report shows the variance in each. On request, the scene "
            "is rebuilt from the first components, without the noise in the others. Training needs no "
            "components of yours: Train finds its own."
        )

    def declare(self) -> None:
        """Declare parameters and outputs."""
        self.add_raster(self.INPUT, tr("Scene"), tr("The hyperspectral scene."), job="scene")
        self.add_choice(
            self.METHOD,
            tr("Method"),
            tr(
                "pca: directions with the most variance. mnf: directions with the most variance for their "
                "noise. discriminant: directions that separate the classes of the labels."
            ),
            choices=["pca", "mnf", "discriminant"],
            default="pca",
        )
        self.add_integer(
            self.COMPONENTS,
            tr("Components"),
            tr("Number of components."),
            default=10,
            minimum=1,
            maximum=100000,
        )
        self.add_text(
            self.BANDS,
            tr("Bands"),
            tr("Bands to use, such as 1-103,110. If empty, all bands that are not marked as bad."),
        )
        self.add_switch(
            self.STANDARDIZE,
            tr("Standardize bands"),
            tr("Scale every band to unit variance first."),
            is_advanced=True,
        )
        self.add_labels(
            self.LABELS,
            tr("Labels"),
            tr(
                "Polygons or points, or a raster of class codes on the grid of the scene (0 is unlabelled). "
                "Only the method discriminant uses them."
            ),
            grid=self.INPUT,
            is_optional=True,
        )
        self.add_raster_output(
            self.OUTPUT, tr("Components"), tr("One band for each component, NaN where a pixel is invalid.")
        )
        self.add_raster_output(
            self.OUTPUT_DENOISED,
            tr("Denoised scene"),
            tr("The scene rebuilt from the components, with the wavelengths of its bands."),
            is_optional=True,
        )
        self.add_report(
            tr("Component report"), tr("Variance of each component, and a picture of the first three.")
        )
        self.add_number_result("NUM_COMPONENTS", tr("Components"))
        self.add_number_result("EXPLAINED", tr("Share of the variance in the components (0 to 1)"))
