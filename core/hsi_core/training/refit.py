"""The second training of a network, on all labelled pixels, after held-out pixels have chosen its settings.

Held-out pixels and their guard band are often a third of the labels. Once they have chosen the settings, a
model gains more from learning them than from leaving them aside.
"""

import dataclasses

from hsi_core.progress import Progress
from hsi_core.scenes.scene import Scene
from hsi_core.training.flow import Trained, TrainingRun
from hsi_core.training.preparation import Preparation, make_network, read_training_pixels

GUARD = 4
"""Width of the guard band around held-out pixels that are learned later, in pixels, where labels allow it.
It costs no labels. Neighbouring pixels are alike, so that methods of single pixels need a guard band too."""


def can_refit(prepared: Preparation) -> bool:
    """Whether the network is one that is trained again, and its validation pixels were held out."""
    return prepared.network.has_refit and prepared.subsets.labelled is not None


def train_again(
    prepared: Preparation,
    trained: Trained,
    scene: Scene,
    *,
    seed: int,
    has_mixed_precision: bool,
    progress: Progress,
) -> tuple[Preparation, Trained]:
    """Train a new network with the settings of a trained one on all labelled pixels.

    Args:
        prepared: of the first training; see `can_refit`. It stays as it is.
        trained: the first training.
        scene: the same scene, open.
        seed: of everything random.
        has_mixed_precision: see `train_network`.
        progress: reports, and tells when to stop.

    Returns:
        The preparation with the new network, and the first training with the weights of the new network.
    """
    device, pixels = prepared.pixels.source.tiles.device, prepared.pixels
    new = make_network(
        prepared.choice,
        num_bands=len(prepared.bands),
        num_classes=len(pixels.class_table),
        seed=seed,
        device=device,
        progress=progress.silent(),
    )
    again = read_training_pixels(
        scene,
        new,
        prepared.subsets.joined(),
        bands=prepared.bands,
        class_table=pixels.class_table,
        reduction=prepared.reduction if prepared.recipe.reduction in ("pca", "mnf") else None,
        moments=prepared.moments,
        kept=prepared.kept,
        device=device,
        progress=progress.stage(0.0, 0.1),
        until=1.0,
    )
    run = TrainingRun(
        network=again.network,
        data=again.pixels.to_data(),
        recipe=again.recipe,
        seed=seed,
        has_mixed_precision=has_mixed_precision,
        conditions=again.conditions(),
        chosen=trained.chosen,
    )
    second = run.train(checkpoint=None, progress=progress.stage(0.1, 1.0))
    state = dataclasses.replace(trained.state, best_weights=second.state.best_weights)
    settings = trained.settings | {"refit_pixels": len(again.pixels.train)}
    return again, dataclasses.replace(trained, state=state, settings=settings)
