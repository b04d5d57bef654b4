"""A model file that was not trained: for tests in which the weights do not matter."""

import numpy as np
import pytest
import torch
from torch import nn

from hsi_core.accuracy.accuracies import Accuracies
from hsi_core.classes.table import ClassEntry, ClassTable
from hsi_core.evaluation.inference import predict_tile
from hsi_core.inputs.reduction import fit_reduction
from hsi_core.modelfile.model_file import ModelCard, save_model
from hsi_core.models.fitted import FittedNetwork
from hsi_core.models.recipe import FORMS
from hsi_core.models.registry import build_network, find_network, find_recipe, network_names
from hsi_core.scenes.scene import open_scene
from hsi_core.windows import Window

FITTED = [name for name in network_names() if issubclass(find_network(name), FittedNetwork)]
TRAINED = [name for name in network_names() if name not in FITTED]
"""Networks whose weights are found by gradient."""
DEVICES = [
    "cpu",
    pytest.param(
        "cuda",
        marks=[
            pytest.mark.cuda,
            pytest.mark.skipif(not torch.cuda.is_available(), reason="needs a CUDA device"),
        ],
    ),
]
SMALL = {
    "a2s2k": {"channels": 8},
    "hybridsn": {"channels": 16},
    "hybridsn-se": {"channels": 16},
    "lsga-vit": {"attention_size": 16},
    "ssan": {"gru_units": 16, "channels": 16, "attention_size": 8},
}
"""Options that make networks fast, for tests in which their size does not matter."""
FEW_TREES = {"trees": 20, "iterations": 15}
EVERY_TRAINED = [(name, form) for name in TRAINED for form in FORMS]


def make_network(name, form, *, patch_size=11, num_components=15, num_classes=5, num_bands=20, options=None):
    """A network with fresh weights; `num_bands` is the spectrum of networks that take one beside the
    patch."""
    torch.manual_seed(0)
    return build_network(
        name,
        form=form,
        patch_size=patch_size,
        num_components=num_components,
        num_classes=num_classes,
        num_bands=num_bands if find_recipe(name, form).inputs == "both" else 0,
        options=options,
    )


def as_trained(network):
    """The network in eval mode, with statistics in its batch norms as after training."""
    for module in network.modules():
        if isinstance(module, nn.BatchNorm2d | nn.BatchNorm3d):
            nn.init.uniform_(module.running_mean, -0.2, 0.2)
            nn.init.uniform_(module.running_var, 0.5, 2.0)
            nn.init.uniform_(module.weight, 0.5, 1.5)
            nn.init.uniform_(module.bias, -0.3, 0.3)
    return network.eval()


def random_batch(network, count):
    """What the network is called with, at random."""
    patches = torch.randn(count, network.num_components, network.patch_size, network.patch_size)
    return (patches, torch.randn(count, network.num_bands)) if network.num_bands else (patches,)


def fit(network, spectra, targets, settings=None):
    """Fit a baseline with its first candidate's settings and few trees, or with others; returns the
    estimator of scikit-learn."""
    settings = settings or {
        name: min(value, FEW_TREES.get(name, value)) for name, value in network.candidates(spectra)[0].items()
    }
    estimator = network.make_estimator(settings, has_class_weights=False, seed=0)
    estimator.fit(spectra.astype(np.float64), targets)
    network.take_over(estimator)
    return estimator


def write_model(
    path,
    scene_path,
    *,
    patch_size=9,
    components=13,
    codes=(1, 2, 3),
    network="hybridsn",
    form="corrected",
    options=None,
    places=(),
    baseline_patch=1,
):
    """Write a model for a scene, in a small network if no options are given; returns its card.

    A baseline has a patch size of its own.
    """
    if options is None:
        options = SMALL.get(network, {}) if form == "corrected" else {}
    table = ClassTable.of(
        ClassEntry(code, f"name {code}", f"#0000{10 + i:02d}") for i, code in enumerate(codes)
    )
    with open_scene(scene_path) as scene:
        cube, valid = scene.read(Window(0, 0, *scene.grid.shape), scene.good_bands())
        bands, wavelengths, num_bands = (
            scene.good_bands(),
            scene.wavelengths_of(scene.good_bands()),
            scene.num_bands,
        )
    inputs = find_recipe(network, form).inputs
    patch_size = baseline_patch if network in FITTED else patch_size
    reduction = fit_reduction(
        [cube[:, valid].T],
        num_bands=len(bands),
        components=components,
        standardize=True,
        whiten=True,
        inputs=inputs,
    )
    built = make_network(
        network,
        form,
        num_components=len(bands) if inputs == "spectrum" else components,
        num_classes=len(table),
        patch_size=patch_size,
        num_bands=len(bands),
        options=options,
    )
    reduced = reduction.apply(cube, valid, torch.device("cpu"))
    if isinstance(built, FittedNetwork):
        channels = built.channels_of(torch.nn.functional.pad(reduced, (patch_size // 2,) * 4)[None])[0]
        spectra = channels[:, torch.from_numpy(valid)].T[:100]  # (N, F); few, so that trees are shallow
        scores = spectra @ torch.randn(built.num_channels, len(table))
        fit(built, spectra.numpy(), (scores - scores.mean(0)).argmax(1).numpy())
    else:
        with torch.no_grad():  # centred and far from ties, so that every class occurs
            tile = torch.nn.functional.pad(reduced, (patch_size // 2,) * 4)
            logits = predict_tile(built.eval(), tile, batch_size=64).flatten(1)[:, valid.ravel()]
            spread = logits.std(1)
            built.head.weight /= spread[:, None] / 5.0
            built.head.bias.copy_((built.head.bias - logits.mean(1)) * 5.0 / spread)
    accuracies = Accuracies(num_pixels=1, overall_accuracy=0.5, average_accuracy=0.5, kappa=0.0)
    card = ModelCard(
        network=network,
        form=form,
        options=options,
        patch_size=patch_size,
        num_components=built.num_components,
        num_spectrum_bands=built.num_bands,
        classes=table.to_records(),
        class_pixels={str(code): 2 for code in codes},
        scene=scene_path.name,
        scene_bands=num_bands,
        bands=bands,
        wavelengths_nm=wavelengths,
        pca_fitted_on="test",
        explained_variance=np.round(reduction.explained, 4).tolist(),
        settings={},
        seed=0,
        num_epochs=1,
        best_epoch=1,
        validation_kind="test",
        validation=accuracies,
        test=None,
        versions={},
    )
    save_model(path, card=card, weights=built.state_dict(), reduction=reduction, places=places)
    return card
