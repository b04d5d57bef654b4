"""Feature maps: which layers can be shown, and what is refused."""

import pytest

from hsi_core.errors import ParameterError
from hsi_core.explanation.features import make_feature_maps
from hsi_core.explanation.recording import list_calls
from models_for_tests import make_network


@pytest.mark.slow
def test_a_layer_that_is_not_there_is_refused_with_the_list():
    network = make_network("ssan", "corrected", patch_size=9).eval()
    calls = list_calls(network)
    with pytest.raises(
        ParameterError, match=r'has no layer "conv9"; choose one of .*maps\.0.*merged, .*head'
    ):
        make_feature_maps(network, calls, "conv9")
    with pytest.raises(
        ParameterError, match=r'output of the layer "spectral\.recurrence\.gru" is neither a feature map nor'
    ):
        make_feature_maps(network, calls, "spectral.recurrence.gru")
