"""Histograms count each value once."""

import numpy as np

from hsi_core.scenequality.histograms import NUM_BINS, find_histograms, histograms_svg


def test_every_valid_value_is_counted_once_and_the_bins_are_those_of_numpy():
    sample = np.random.default_rng(0).normal(0, 1, (1000, 3)).astype(np.float32)
    sample[:10, 1], sample[:, 2] = np.nan, np.nan
    edges, counts = find_histograms(sample)
    assert counts.sum(axis=1).tolist() == [1000, 990, 0]
    inner = np.histogram(sample[:, 0], edges)[0]
    assert (counts[0, 1:-1] == inner[1:-1]).all()
    assert len(edges) == NUM_BINS + 1
    assert "<svg" in histograms_svg("h", [1, 2, 3], edges, counts)


def test_a_scene_of_one_value_has_bins():
    edges, counts = find_histograms(np.full((5, 1), 7.0, dtype=np.float32))
    assert (np.diff(edges) > 0).all()
    assert counts.sum() == 5
