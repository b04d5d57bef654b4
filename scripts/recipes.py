"""Write the recipes of all networks as JSON: python recipes.py FILE.

The plugin ships this file (see `build_plugin.py`): its dialogs show the value that an empty setting has.
Needs the core.
"""

import json
import sys
from pathlib import Path
from typing import Any

from hsi_core.models.base import PatchNetwork
from hsi_core.models.registry import find_network, network_names
from hsi_core.models.timm_backbone import TimmBackbone


def recipes_of(network: type[PatchNetwork]) -> dict[str, dict[str, Any]]:
    """Settings of the recipe of each form, without those that the network does not use."""
    used = network.used_settings
    return {
        form: {
            name: value
            for name, value in vars(recipe).items()
            if name != "inputs" and (used is None or name in used)
        }
        for form, recipe in network.recipes.items()
    }


def main() -> None:
    """Write the file."""
    networks = {name: find_network(name) for name in network_names()} | {"timm": TimmBackbone}
    found = {name: recipes_of(network) for name, network in networks.items()}
    Path(sys.argv[1]).write_text(json.dumps(found, indent=1, sort_keys=True) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
