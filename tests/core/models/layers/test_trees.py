"""Decision trees of scikit-learn as arrays; the tests of the random forest evaluate them."""

import numpy as np

from hsi_core.models.layers.trees import Tree, level_by_level, pack_trees, round_down


def test_nodes_are_listedlevel_by_level_with_the_children_side_by_side():
    # 0 -> (1, 4), 1 -> (2, 3), 4 -> (5, 6): the order in which scikit-learn numbers nodes
    left, right = np.array([1, 2, -1, -1, 5, -1, -1]), np.array([4, 3, -1, -1, 6, -1, -1])
    order, place = level_by_level(left, right)
    assert order.tolist() == [0, 1, 4, 2, 3, 5, 6]
    assert place.tolist() == [0, 1, 3, 4, 2, 5, 6]


def test_thresholds_are_rounded_down():
    values = np.array([1.0, 0.1, -0.1, 16777217.0])
    found = round_down(values)
    assert found.dtype == np.float32
    assert (found <= values).all()
    assert (np.nextafter(found, np.float32(np.inf)) > values).all()
    assert found[0] == 1.0


def test_trees_of_different_sizes_are_padded_and_their_leaves_counted_through():
    stump = Tree(np.array([1, -1, -1]), np.array([2, -1, -1]), np.array([4, -2, -2]), np.array([0.1, -2, -2]))
    chain = Tree(  # node 1 is the first leaf in the numbering of scikit-learn, and the last one is deepest
        np.array([1, -1, 3, -1, -1]), np.array([2, -1, 4, -1, -1]), np.array([0, -2, 1, -2, -2]), np.zeros(5)
    )
    trees, leaves = pack_trees([stump, chain])
    assert trees.left.tolist() == [[1, 1, 2, 3, 4], [1, 1, 3, 3, 4]]
    assert trees.feature.tolist() == [[4, 0, 0, 0, 0], [0, 0, 1, 0, 0]]
    assert trees.leaf[0, 1:3].tolist() == [0, 1]
    assert trees.leaf[1, [1, 3, 4]].tolist() == [2, 3, 4]
    assert [nodes.tolist() for nodes in leaves] == [[1, 2], [1, 3, 4]]
    assert np.isinf(trees.threshold).sum() == 4 + 3
