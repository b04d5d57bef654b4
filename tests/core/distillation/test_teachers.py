"""Loading the teachers, and what is refused."""

import pytest

from hsi_core.distillation.teachers import load_teachers
from hsi_core.errors import ModelError, ParameterError
from models_for_tests import write_model


@pytest.fixture
def write(labelled_scene, tmp_path):
    def write(name, **options):
        write_model(tmp_path / name, labelled_scene[0], **({"components": 5, "patch_size": 7} | options))
        return tmp_path / name

    return write


def test_an_ensemble_has_the_largest_patch_and_the_classes_of_all(write):
    teachers = load_teachers([write("a.safetensors"), write("b.safetensors", patch_size=11)])
    assert teachers.patch_size == 11
    assert teachers.class_table.codes == [1, 2, 3]


def test_teachers_that_cannot_teach_together_are_refused(write):
    first, other = write("a.safetensors"), write("b.safetensors", codes=(1, 2))
    with pytest.raises(ParameterError, match="No teacher is given; give at least one model file"):
        load_teachers([])
    with pytest.raises(
        ParameterError, match=r"a\.safetensors and a\.safetensors are the same model; give each model"
    ):
        load_teachers([first, first])
    with pytest.raises(
        ModelError, match=r"The teachers have different classes: a\.safetensors 1 name 1, .* b\.saf"
    ):
        load_teachers([first, other])
    with pytest.raises(ModelError, match="is the baseline svm, whose outputs are votes and not logits"):
        load_teachers([write("c.safetensors", network="svm")])
