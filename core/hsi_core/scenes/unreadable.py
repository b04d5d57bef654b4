"""Advice for files that are no raster."""

from pathlib import Path

from hsi_core.files.dataset_names import is_dataset_name
from hsi_core.language import tr
from hsi_core.scenes.envi_header import find_fault

_ARCHIVES = (".zip", ".tar", ".gz", ".tgz", ".7z", ".rar", ".bz2")


def advise(path: Path, otherwise: str) -> str:
    """Next step for a file that GDAL cannot open as a raster.

    Args:
        path: the file.
        otherwise: advice if the kind of file is not known.
    """
    suffix = path.suffix.lower()
    if suffix in _ARCHIVES:
        return tr("unpack the archive, and choose a file of the product or the raster in it.")
    if suffix == ".xml":
        return tr(
            "metadata of a product are imported first (Import a cube); or choose the image beside them."
        )
    return find_fault(path) or otherwise


def no_file_here(path: Path) -> str:
    """The message for an import whose file is not on this computer."""
    if is_dataset_name(path):
        return tr(
            "Import a cube reads files of this computer, not {path}; unpack the archive or copy the file "
            "first. All other algorithms read such a name as a scene.",
            path=path,
        )
    return tr("There is no file {path}; choose it again.", path=path)
