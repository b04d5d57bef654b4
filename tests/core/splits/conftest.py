"""The search of splits as it is in the product."""

import pytest


@pytest.fixture(autouse=True)
def always_whole_search(whole_search: None) -> None:
    """Every test of this folder has it."""
