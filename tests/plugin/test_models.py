"""The shipped model, and models that users saved with earlier versions, stay valid in the model designer."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsProcessingModelAlgorithm

from conftest import BUILD

MODELS = [BUILD / "resources" / "models" / "labeltomap.model3"]
MODELS += sorted((Path(__file__).parent / "models").glob("*.model3"))
"""`version_0.1` has every algorithm of that version, with each parameter that was mandatory then.

`version_0.1_automatic` has the algorithms that came later in a chain, with each parameter that has a default.
`version_0.1_scenes` has those that came after these, with each parameter that is mandatory or has a default.
"""


@pytest.mark.parametrize("path", MODELS, ids=lambda path: path.stem)
def test_a_saved_model_is_valid(provider, path):
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(path))
    steps = model.childAlgorithms()
    faults = {name: model.validateChildAlgorithm(name)[1] for name in steps}
    assert faults
    assert not any(faults.values())
    for step in steps.values():
        known = {definition.name() for definition in step.algorithm().parameterDefinitions()}
        assert step.parameterSources().keys() <= known
        for sources in step.parameterSources().values():
            for source in sources:
                if other := steps.get(source.outputChildId()):
                    assert other.algorithm().outputDefinition(source.outputName())
