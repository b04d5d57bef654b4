"""The bands of a model from a scene of a finer sensor."""

from hsi_core.errors import ModelError
from hsi_core.language import tr
from hsi_core.modelfile.model_file import ModelCard
from hsi_core.progress import Progress
from hsi_core.scenes.resampled import ResampledScene, resample_scene
from hsi_core.scenes.scene import Scene


def resample_to_model(card: ModelCard, name: str, scene: Scene, progress: Progress) -> ResampledScene:
    """A scene in the bands of a model, by spectral response. A model keeps no widths of its bands.

    Args:
        card: of the model.
        name: of the model, for messages.
        scene: open scene.
        progress: receives a warning if the scene is coarser than the bands of the model.

    Raises:
        ModelError: a band of the model has no wavelength.
        ParameterError: bands of the scene have none, or the scene does not cover a band of the model.
    """
    known = [value for value in card.wavelengths_nm if value is not None]
    if len(known) < len(card.wavelengths_nm):
        raise ModelError(
            tr(
                "The model {name} has no wavelengths, so bands cannot be resampled to its own; "
                "choose a scene "
                "of the same sensor.",
                name=name,
            )
        )
    return resample_scene(scene, known, [None] * len(known), progress)
