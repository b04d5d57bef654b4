"""The Processing provider. It finds its algorithms and example models by listing their folders."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from pathlib import Path

from qgis.core import QgsApplication, QgsProcessingModelAlgorithm, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from hsi_qgis_plugin import algorithms
from hsi_qgis_plugin.algorithms.base import HsiAlgorithm
from hsi_qgis_plugin.environment import SETTING_NAME
from hsi_qgis_plugin.i18n import tr
from hsi_qgis_plugin.resources import PLUGIN_FOLDER, icon_path, metadata

PROVIDER_ID = "hsi"


def algorithm_classes() -> list[type[HsiAlgorithm]]:
    """The algorithm of each module in `algorithms/`, in the order of the file names."""
    found = []
    for module_info in pkgutil.iter_modules(algorithms.__path__):
        module = importlib.import_module(f"{algorithms.__name__}.{module_info.name}")
        found += [
            member
            for _, member in inspect.getmembers(module, inspect.isclass)
            if issubclass(member, HsiAlgorithm) and member.__module__ == module.__name__ and member.ID
        ]
    return found


def model_files() -> list[Path]:
    """Example models of the plugin."""
    return sorted((PLUGIN_FOLDER / "resources" / "models").glob("*.model3"))


class ExampleModel(QgsProcessingModelAlgorithm):
    """A graphical model whose title differs from its id. QGIS itself uses one name for both."""

    def displayName(self) -> str:
        """Title in the Toolbox."""
        return str(self.helpContent().get("TITLE", self.name()))

    def group(self) -> str:
        """Group in the Toolbox."""
        return tr("Example models")

    def groupId(self) -> str:
        """Id of the group."""
        return "examples"

    def createInstance(self) -> ExampleModel:
        """A copy for a run."""
        copy = ExampleModel()
        copy.loadVariant(self.toVariant())
        copy.setProvider(self.provider())
        return copy


class HsiProvider(QgsProcessingProvider):
    """Provider `hsi`. It lists and describes its algorithms without a processing environment."""

    def id(self) -> str:
        """Id of the provider: public, because it is in the id of each algorithm."""
        return PROVIDER_ID

    def name(self) -> str:
        """Name in the Toolbox."""
        return tr("Hyperspectral classification")

    def longName(self) -> str:
        """Name with version."""
        version = metadata("version")
        return f"{self.name()} ({version})" if version else self.name()

    def icon(self) -> QIcon:
        """Icon in the Toolbox."""
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        """Path of the icon."""
        return icon_path("hsi")

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        """Raster formats in the dialog: the worker writes only GeoTIFF."""
        return ["tif", "tiff"]

    def load(self) -> bool:
        """Register the setting and the algorithms."""
        self._add_setting()
        self.refreshAlgorithms()
        return True

    def unload(self) -> None:
        """Remove the setting."""
        try:
            from processing.core.ProcessingConfig import ProcessingConfig
        except ImportError:
            return
        if SETTING_NAME in ProcessingConfig.settings:
            ProcessingConfig.removeSetting(SETTING_NAME)

    def loadAlgorithms(self) -> None:
        """Add the algorithms, and once the provider is registered also the example models."""
        for algorithm in algorithm_classes():
            self.addAlgorithm(algorithm())
        if QgsApplication.processingRegistry().providerById(PROVIDER_ID) is None:
            return
        for path in model_files():
            model = ExampleModel()
            if model.fromFile(str(path)):
                self.addAlgorithm(model)

    def _add_setting(self) -> None:
        # The plugin "processing" is part of QGIS, but the user can switch it off.
        try:
            from processing.core.ProcessingConfig import ProcessingConfig, Setting
        except ImportError:
            return
        ProcessingConfig.settingIcons[self.name()] = self.icon()
        ProcessingConfig.addSetting(
            Setting(
                self.name(),
                SETTING_NAME,
                tr("Python interpreter of the processing environment (empty: the plugin's own)"),
                "",
                valuetype=Setting.FILE,
            )
        )
        ProcessingConfig.readSettings()
