"""Import a cube and its ground truth."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterCrs

from hsi_qgis_plugin.algorithms.base import HsiAlgorithm
from hsi_qgis_plugin.i18n import tr
from hsi_qgis_plugin.styling import SCENE


class ImportCube(HsiAlgorithm):
    """From products, MATLAB, NumPy and GDAL rasters to GeoTIFF."""

    ID = "importcube"
    TASK = "importcube"
    GROUP = "data"

    INPUT, VARIABLE, AXES, GROUND_TRUTH = "INPUT", "VARIABLE", "AXES", "GROUND_TRUTH"
    GROUND_TRUTH_VARIABLE, CLASS_TABLE, CRS = "GROUND_TRUTH_VARIABLE", "CLASS_TABLE", "CRS"
    ORIGIN_X, ORIGIN_Y, PIXEL_SIZE, WAVELENGTHS = "ORIGIN_X", "ORIGIN_Y", "PIXEL_SIZE", "WAVELENGTHS"
    COG, OUTPUT, OUTPUT_GROUND_TRUTH = "COG", "OUTPUT", "OUTPUT_GROUND_TRUTH"
    OUTPUT_QUALITY = "OUTPUT_QUALITY"

    def title(self) -> str:
        """Name in the Toolbox."""
        return tr("Import a cube")

    def summary(self) -> str:
        """Description for the Toolbox."""
        return tr(
            "Converts a hyperspectral cube, and its ground truth if there is one, to GeoTIFF: from a product "
            "of a known sensor such as EnMAP, from array files such as MATLAB and NumPy, or from any raster "
            "that GDAL reads.\n\n"
            "A product is recognised by its content and keeps place, wavelengths, bad bands, scale and "
            "time. For other files, the variable and the order of the axes are found automatically if there "
            "is only one possibility. A cube without georeference can be placed with a CRS, an origin and a "
            "pixel size."
        )

    def group_of_layers(self) -> str:
        """The group has the name of the scene."""
        return self._subject

    def declare(self) -> None:
        """Declare parameters and outputs."""
        self.add_file(
            self.INPUT,
            tr("Cube"),
            tr(
                "The file to import, such as .mat, .npy, .npz, HDF5, ENVI or GeoTIFF, or a file of a product "
                "(METADATA.XML of EnMAP ...). The help page lists all products and formats."
            ),
        )
        self.add_text(
            self.VARIABLE,
            tr("Variable"),
            tr(
                "Name of the variable in an array file, or of a subdataset (netCDF ...). If empty, the file "
                "must hold only one cube."
            ),
        )
        self.add_choice(
            self.AXES,
            tr("Order of the axes"),
            tr(
                "Order of the axes in the file: h is rows, w is columns, c is bands. auto derives "
                "the order from the names of the axes (HDF5, netCDF) or from their lengths."
            ),
            choices=["auto", "hwc", "chw", "hcw", "whc", "cwh", "wch"],
            default="auto",
            is_advanced=True,
        )
        self.add_file(
            self.GROUND_TRUTH,
            tr("Ground truth"),
            tr(
                "File with the class code of each pixel (0 is unlabelled). It must have the size of the cube."
            ),
            is_optional=True,
        )
        self.add_text(
            self.GROUND_TRUTH_VARIABLE,
            tr("Variable of the ground truth"),
            tr("Name of the variable in the ground truth file. If empty, the file must hold only one."),
        )
        self.add_file(
            self.CLASS_TABLE,
            tr("Class names"),
            tr("CSV file with the columns code, name and optionally color (as #RRGGBB)."),
            file_filter=tr("CSV files") + " (*.csv)",
            is_optional=True,
        )
        self.add_file(
            self.WAVELENGTHS,
            tr("Wavelengths"),
            tr(
                "Text file with the centre wavelength of each band in nm, one per line, for a cube "
                "without wavelengths."
            ),
            is_optional=True,
            is_advanced=True,
        )
        self.add(
            QgsProcessingParameterCrs("CRS", tr("CRS"), None, True),
            tr("CRS for a cube without a CRS. Also give the origin and the pixel size."),
            is_advanced=True,
        )
        self.add_real(
            self.ORIGIN_X,
            tr("Easting of the upper left corner"),
            tr("Coordinate of the outer corner of the first pixel, in units of the CRS."),
            is_advanced=True,
            minimum=-1e12,
            maximum=1e12,
        )
        self.add_real(
            self.ORIGIN_Y,
            tr("Northing of the upper left corner"),
            tr("Coordinate of the outer corner of the first pixel, in units of the CRS."),
            is_advanced=True,
            minimum=-1e12,
            maximum=1e12,
        )
        self.add_real(
            self.PIXEL_SIZE,
            tr("Pixel size"),
            tr("Side of a pixel in units of the CRS."),
            minimum=1e-12,
            maximum=1e12,
            is_advanced=True,
        )
        self.add_switch(
            self.COG,
            tr("Cloud-optimised GeoTIFF"),
            tr(
                "Write the scene as cloud-optimised GeoTIFF with overviews. QGIS draws it faster, but the "
                "file is about a third larger."
            ),
            is_advanced=True,
        )
        self.add_raster_output(
            self.OUTPUT,
            tr("Scene"),
            tr("The cube as GeoTIFF, with wavelengths if they are known."),
            look=SCENE,
        )
        self.add_raster_output(
            self.OUTPUT_GROUND_TRUTH,
            tr("Ground truth labels"),
            tr("The ground truth as GeoTIFF, with class names and colours."),
            is_optional=True,
        )
        self.add_raster_output(
            self.OUTPUT_QUALITY,
            tr("Quality layers"),
            tr("Quality layers of a product, such as clouds of EnMAP and Tanager, one band each."),
            is_optional=True,
        )
        self.add_number_result("WIDTH", tr("Columns"))
        self.add_number_result("HEIGHT", tr("Rows"))
        self.add_number_result("NUM_BANDS", tr("Bands"))
        self.add_number_result("NUM_CLASSES", tr("Classes in the ground truth"))
        self.add_number_result("NUM_LABELLED", tr("Labelled pixels in the ground truth"))
