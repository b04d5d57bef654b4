"""The fields that a user writes into a model card."""

import pytest
from pydantic import ValidationError

from hsi_core.modelfile.provenance import Origin, Provenance


def test_given_fields_replace_old_ones_and_others_stay():
    old = Provenance(title="Fields", authors="A. Surveyor")
    new = old.updated({"authors": "  B. Surveyor ", "licence": "CC0-1.0", "title": None})
    assert new == Provenance(title="Fields", authors="B. Surveyor", licence="CC0-1.0")
    assert old.licence is None


@pytest.mark.parametrize("text", ["", "  \n"])
def test_an_empty_text_removes_a_field(text):
    assert Provenance(title="Fields", licence="CC0-1.0").updated({"title": text}) == Provenance(
        licence="CC0-1.0"
    )


def test_an_origin_is_fine_tuned_or_distilled():
    values = {"model": "a.safetensors", "sha256": "00", "network": "svm (corrected)", "scene": "scene.tif"}
    assert Origin(kind="distilled", **values).model == "a.safetensors"
    with pytest.raises(ValidationError, match="'fine-tuned' or 'distilled'"):
        Origin(kind="copied", **values)
