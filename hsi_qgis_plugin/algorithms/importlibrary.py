"""Import a spectral library."""

from __future__ import annotations

from qgis.core import QgsProcessing, QgsProcessingParameterVectorDestination

from hsi_qgis_plugin.algorithms.base import HsiAlgorithm
from hsi_qgis_plugin.i18n import tr


class ImportLibrary(HsiAlgorithm):
    """From files of spectra, or labels, to a library layer."""

    ID = "importlibrary"
    TASK = "importlibrary"
    GROUP = "data"

    INPUTS, INPUT, LABELS, OUTPUT = "INPUTS", "INPUT", "LABELS", "OUTPUT"

    def title(self) -> str:
        """Name in the Toolbox."""
        return tr("Import a spectral library")

    def summary(self) -> str:
        """Description for the Toolbox."""
        return tr(
            "Makes a spectral library from files of field spectrometers and archives, or from the mean "
            "spectra of labelled classes. The library is a table in a GeoPackage, which QGIS and EnMAP-Box "
            "open.\n\n"
            "With a scene, the spectra are resampled to its bands. “Match spectra” classifies a scene with "
            "the library. Change the column class to give several spectra one class."
        )

    def declare(self) -> None:
        """Declare parameters and outputs."""
        self.add_files(
            self.INPUTS,
            tr("Files of spectra"),
            tr(
                "ENVI spectral libraries (.sli), USGS splib07 ASCII, ECOSTRESS text, ASD (.asd), SVC (.sig), "
                "or text tables whose first column is the wavelength."
            ),
            is_optional=True,
        )
        self.add_raster(
            self.INPUT,
            tr("Scene"),
            tr("Scene to whose bands the spectra are resampled; needed with labels."),
            is_optional=True,
            job="scene",
        )
        self.add_labels(
            self.LABELS,
            tr("Labels"),
            tr(
                "Polygons, lines or points, or a raster of class codes: the mean of each class is a spectrum."
            ),
            grid=self.INPUT,
            is_optional=True,
        )
        self.add(
            QgsProcessingParameterVectorDestination(
                self.OUTPUT, tr("Spectral library"), QgsProcessing.SourceType.TypeVector
            ),
            tr("GeoPackage with a row for each spectrum: name, class, and its values as JSON."),
        )
        self.add_number_result("NUM_SPECTRA", tr("Spectra"))
        self.add_number_result("NUM_BANDS", tr("Bands of the scene"))
