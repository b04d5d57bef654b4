"""Features in two dimensions: separable classes stay apart, and what cannot be computed is refused."""

import importlib.util

import numpy as np
import pytest
from sklearn.decomposition import PCA
from sklearn.metrics import silhouette_score
from sklearn.neighbors import NearestNeighbors

from hsi_core.errors import CancelledError, DeviceError, MissingPackageError, ParameterError
from hsi_core.featurespace import embedding
from hsi_core.featurespace.embedding import (
    choose_compared,
    embed,
    measure_separation,
    measure_trustworthiness,
)
from hsi_core.progress import Progress

RNG = np.random.default_rng(0)
CLASSES = np.repeat([0, 1, 2], 40)
FEATURES = (8 * np.eye(10)[CLASSES] + RNG.normal(size=(120, 10))).astype(np.float32)


def run(features, method, **values):
    options = {"perplexity": 15.0, "num_neighbors": 10, "seed": 0, "progress": Progress()} | values
    return embed(features, method, **options)


def test_tsne_of_separable_classes_is_separated():
    found = run(FEATURES, "tsne")
    assert found.shape == (120, 2)
    assert silhouette_score(found, CLASSES) > 0.6
    nearest = NearestNeighbors(n_neighbors=1).fit(found).kneighbors(return_distance=False)[:, 0]
    assert (CLASSES[nearest] == CLASSES).all()


def test_tsne_of_one_cloud_is_not():
    cloud = RNG.normal(size=(120, 10)).astype(np.float32)
    assert silhouette_score(run(cloud, "tsne"), CLASSES) < 0.1


def test_pca_is_that_of_scikit_learn_but_for_signs():
    expected = PCA(2).fit_transform(FEATURES.astype(np.float64))
    np.testing.assert_allclose(np.abs(run(FEATURES, "pca")), np.abs(expected), rtol=1e-3, atol=1e-4)


def test_one_feature_has_two_coordinates():
    found = run(FEATURES[:, :1], "pca")
    assert found.shape == (120, 2)
    assert not found[:, 1].any()
    assert run(FEATURES[:30, :1], "tsne", perplexity=5.0).shape == (30, 2)


def test_the_seed_decides():
    first, again = run(FEATURES[:60], "tsne"), run(FEATURES[:60], "tsne")
    np.testing.assert_array_equal(first, again)


def test_a_picture_is_trusted_as_far_as_neighbours_are_kept():
    good = measure_trustworthiness(FEATURES[:, :2], FEATURES[:, :2], seed=0)
    assert good == pytest.approx(1.0)
    assert measure_trustworthiness(FEATURES, RNG.normal(size=(120, 2)).astype(np.float32), seed=0) < 0.7


@pytest.mark.parametrize(
    ("count", "method", "values", "message"),
    [
        (
            10,
            "tsne",
            {"perplexity": 10.0},
            r"perplexity is 10, but there are only 10 pixels; choose .*at most 3",
        ),
        (3, "pca", {}, "only 3 pixels to show"),
        (8, "umap", {"num_neighbors": 8}, "The number of neighbours is 8, but there are only 8 pixels"),
    ],
)
def test_too_few_pixels_are_refused(count, method, values, message):
    with pytest.raises(ParameterError, match=message):
        run(FEATURES[:count], method, **values)


def test_features_without_any_difference_are_refused():
    with pytest.raises(ParameterError, match="All pixels have the same feature vector"):
        run(np.ones((50, 4), np.float32), "pca")


def test_umap_separates_or_says_what_is_missing():
    if importlib.util.find_spec("umap") is None:
        with pytest.raises(MissingPackageError, match="install umap-learn .* or choose tsne or pca"):
            run(FEATURES, "umap")
    else:
        assert silhouette_score(run(FEATURES, "umap"), CLASSES) > 0.6


def test_a_cancel_does_not_wait_for_the_method():
    seen = []

    def is_cancelled():
        seen.append(1)
        return len(seen) > 1

    many = np.random.default_rng(0).normal(size=(1500, 20)).astype(np.float32)
    with pytest.raises(CancelledError):
        run(many, "tsne", progress=Progress(is_cancelled=is_cancelled))


def test_figures_of_many_pixels_are_those_of_some(monkeypatch):
    assert choose_compared(4000, seed=0).tolist() == list(range(4000))
    some = choose_compared(10**6, seed=0)
    assert len(some) == len(np.unique(some)) == 4000
    monkeypatch.setattr(embedding, "MOST_COMPARED", 60)
    half = choose_compared(120, seed=3)
    silhouette, agreement = measure_separation(FEATURES, CLASSES, seed=3)
    assert silhouette == pytest.approx(silhouette_score(FEATURES[half], CLASSES[half]))
    assert agreement > 0.9
    assert measure_trustworthiness(FEATURES[:, :2], FEATURES[:, :2], seed=3) == 1.0


def test_too_little_memory_is_refused_before_a_method_starts(monkeypatch):
    monkeypatch.setattr(embedding, "free_bytes", lambda: 600 * 2**20)
    embedding.check_embedding("tsne", 2000, perplexity=30.0, num_neighbors=15)
    with pytest.raises(
        DeviceError,
        match=r"^tsne of 100000 pixels takes about \d+ MB, but 600 MB of memory are free; show fewer pixels, "
        r"choose fewer neighbours or the method pca, or close other programs\.$",
    ):
        embedding.check_embedding("tsne", 100_000, perplexity=30.0, num_neighbors=15)
    embedding.check_embedding("pca", 100_000, perplexity=30.0, num_neighbors=15)
    with pytest.raises(DeviceError, match="^tsne of 2000 pixels takes about"):
        embedding.check_embedding("tsne", 2000, perplexity=600.0, num_neighbors=15)


def test_more_pixels_and_more_neighbours_need_more_memory():
    def needed(method, num_points, perplexity=30.0, num_neighbors=15):
        return embedding.estimate_bytes(
            method, num_points, perplexity=perplexity, num_neighbors=num_neighbors
        )

    # 91 neighbours of 10**6 pixels, 100 bytes each; 50 axes of 32 bytes; 2 GB of distances; 256 MB.
    assert needed("tsne", 10**6) == 9_100_000_000 + 1_600_000_000 + 2**31 + 2**28
    assert needed("tsne", 1000, perplexity=100.0) > needed("tsne", 1000)
    assert needed("umap", 1000, num_neighbors=100) > needed("umap", 1000)
    assert needed("pca", 1000, perplexity=100.0) == needed("pca", 1000)
