"""The bands of a model from a scene of a finer sensor."""

from types import SimpleNamespace

import numpy as np
import pytest

from hsi_core.errors import ModelError
from hsi_core.modelfile.resampling import resample_to_model
from hsi_core.progress import Progress
from hsi_core.scenes.scene import open_scene
from hsi_core.windows import Window


def test_the_bands_are_those_of_the_model_and_all_wavelengths_are_needed(make_scene):
    nm = np.arange(400.0, 501.0, 10.0).tolist()
    cube = np.repeat(np.asarray(nm, dtype=np.float32), 6).reshape(len(nm), 2, 3)
    with open_scene(make_scene(cube, wavelengths=nm)) as scene:
        found = resample_to_model(SimpleNamespace(wavelengths_nm=[430.0, 470.0]), "m", scene, Progress())
        values, valid = found.read(Window(0, 0, 2, 3), [1, 2])
        assert found.wavelengths_nm == (430.0, 470.0)
        # A spectrum that rises evenly has its value at the centre of a band as its mean there.
        np.testing.assert_allclose(values[:, 0, 0], [430.0, 470.0], atol=1e-3)
        assert valid.all()
        with pytest.raises(ModelError, match="The model m has no wavelengths"):
            resample_to_model(SimpleNamespace(wavelengths_nm=[430.0, None]), "m", scene, Progress())
