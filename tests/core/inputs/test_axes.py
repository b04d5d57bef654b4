import numpy as np

from hsi_core.inputs.axes import find_principal_axes, with_fixed_signs


def test_the_largest_entry_of_each_row_is_positive_and_rows_of_zeros_stay():
    rows = np.array([[1.0, -3.0], [2.0, -1.0], [0.0, 0.0]])
    np.testing.assert_array_equal(with_fixed_signs(rows), [[-1.0, 3.0], [2.0, -1.0], [0.0, 0.0]])


def test_principal_axes_of_a_covariance_by_hand():
    # The eigenvalues of ((2, 1), (1, 2)) are 3 and 1, with the axes (1, 1) and (1, -1).
    axes = find_principal_axes(np.array([[2.0, 1.0], [1.0, 2.0]]), components=1, whiten=True)
    np.testing.assert_allclose(axes.rows, np.full((1, 2), 1 / np.sqrt(6)))
    np.testing.assert_allclose(axes.explained, [0.75])
    assert axes.noise_gain is None
