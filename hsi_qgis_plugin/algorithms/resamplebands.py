"""Resample a scene to other bands."""

from __future__ import annotations

from hsi_qgis_plugin.algorithms.base import HsiAlgorithm
from hsi_qgis_plugin.declaration import MODEL_EXTENSION
from hsi_qgis_plugin.i18n import tr
from hsi_qgis_plugin.styling import SCENE


class ResampleBands(HsiAlgorithm):
    """From a scene to the bands of another sensor."""

    ID = "resamplebands"
    TASK = "resamplebands"
    GROUP = "data"

    INPUT, LIKE, MODEL, WAVELENGTHS, OUTPUT = "INPUT", "LIKE", "MODEL", "WAVELENGTHS", "OUTPUT"

    def title(self) -> str:
        """Name in the Toolbox."""
        return tr("Resample bands")

    def summary(self) -> str:
        """Description for the Toolbox."""
        return tr(
            "Gives a scene the bands of another sensor: of a scene, of a model, or of a list of wavelengths. "
            "Each new band is a weighted mean of the bands under its spectral response.\n\n"
            "Use it to map a scene of a finer sensor with a model of a coarser one. Bands that the scene "
            "does not cover are refused."
        )

    def declare(self) -> None:
        """Declare parameters and outputs."""
        self.add_raster(
            self.INPUT,
            tr("Scene"),
            tr("Scene with wavelengths. Bands that are marked as bad are not used."),
            job="scene",
        )
        self.add_raster(
            self.LIKE,
            tr("Scene with the wanted bands"),
            tr("A scene of the other sensor. Give this, a model, or a list of wavelengths."),
            is_optional=True,
        )
        self.add_file(
            self.MODEL,
            tr("Model with the wanted bands"),
            tr("A model that was trained on a scene of the other sensor."),
            extension=MODEL_EXTENSION,
            is_optional=True,
        )
        self.add_file(
            self.WAVELENGTHS,
            tr("List of the wanted wavelengths"),
            tr("Text file with the centre wavelength of each wanted band, one in each line."),
            is_optional=True,
        )
        self.add_raster_output(
            self.OUTPUT, tr("Resampled scene"), tr("GeoTIFF with the wanted bands."), look=SCENE
        )
        self.add_number_result("NUM_BANDS", tr("Bands of the resampled scene"))
        self.add_number_result("NUM_SOURCE_BANDS", tr("Bands of the scene that were used"))
