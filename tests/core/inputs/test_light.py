import numpy as np

from hsi_core.inputs.light import GAIN, TILT, light_differences


def test_differences_of_light_by_hand():
    """Wavelengths in no order; the middle of their range is 700 nm."""
    spectrum, positions = np.array([4.0, 2.0, 8.0]), np.array([400.0, 1000.0, 850.0], dtype=np.float32)
    brighter, tilted = light_differences(spectrum, positions)
    np.testing.assert_allclose(brighter, GAIN * spectrum)
    np.testing.assert_allclose(tilted, TILT * np.array([-4.0, 2.0, 4.0]))


def test_one_band_has_no_tilt():
    found = light_differences(np.array([3.0]), np.array([500.0], dtype=np.float32))
    np.testing.assert_allclose(found, [[3.0 * GAIN], [0.0]])
