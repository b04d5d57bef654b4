"""Export of modules to ONNX, with the metadata that other programs need."""

import importlib
import json
import sys
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn

from hsi_core.errors import MissingPackageError, ModelError
from hsi_core.language import tr
from hsi_core.modelfile.model_file import Model
from hsi_core.models.layers.graphs import OPSET
from hsi_core.onnx.networks import RawPatchModel, RawTileModel

IR_VERSION = 8
"""Version of the file format for these operators; older versions of ONNX Runtime refuse newer formats."""
NO_DATA = "no data"
"""Name of the first score."""
INPUTS = (
    "Give all bands of the raster, in their order, as float32. hsi_scale, hsi_offset and hsi_nodata "
    "have a value for each band of hsi_bands (numbers from 1). Compare the stored value of such a "
    "band with its hsi_nodata first (null: the band has no nodata value). If they are equal, give the "
    "stored value as it is, without scale and offset. Else give float32(stored value) * "
    "float32(hsi_scale) + float32(hsi_offset), computed in float32. Give NaN in one of these bands "
    "for a pixel that a mask or an alpha band leaves out. Give 0 in all bands for a pixel outside the "
    "raster. All other bands may have any values. If hsi_scale and hsi_offset are null, no scene was "
    "given: use scale and offset of your raster, and give NaN for nodata."
)
"""Text for people in the metadata: how to make the inputs from the values of a raster file."""


def import_onnx_package(name: str) -> Any:
    """Import a package that ONNX needs: onnx, onnxscript or onnxruntime.

    Raises:
        MissingPackageError: the package is not installed or does not work.
    """
    try:
        return importlib.import_module(name)
    except ModuleNotFoundError as error:
        if error.name != name:
            raise _broken(name, error) from error
        raise MissingPackageError(
            tr(
                "ONNX needs the package {name}, which is not installed; install it in the processing "
                "environment: {python} -m pip install onnx onnxscript onnxruntime",
                name=name,
                python=sys.executable,
            )
        ) from error
    except (ImportError, OSError) as error:
        raise _broken(name, error) from error


def _broken(name: str, error: Exception) -> MissingPackageError:
    return MissingPackageError(
        tr(
            "ONNX needs the package {name}, which is installed but does not work ({error}); install it "
            "again.",
            name=name,
            error=error,
        )
    )


def to_onnx(
    module: nn.Module,
    example: tuple[Tensor, ...],
    *,
    inputs: list[str],
    output: str,
    dynamic: dict[str, dict[int, str]] | None = None,
) -> Any:
    """Export a module to ONNX.

    Args:
        module: module in eval mode, on the CPU.
        example: example of its inputs; axes that are not dynamic keep these lengths.
        inputs: names of its inputs.
        output: name of its output.
        dynamic: for each input, names of the axes that may have any length.

    Returns:
        An `onnx.ModelProto` without source paths of the computer that exported it.

    Raises:
        MissingPackageError: a package is missing.
    """
    for name in ("onnx", "onnxscript"):
        import_onnx_package(name)
    if not hasattr(torch.onnx, "ops"):
        raise MissingPackageError(
            tr(
                "ONNX needs torch 2.8 or newer, and {version} is installed; set up the processing "
                "environment again.",
                version=torch.__version__,
            )
        )
    axes = {name: torch.export.Dim(name) for axes in (dynamic or {}).values() for name in axes.values()}
    shapes = tuple(
        {axis: axes[label] for axis, label in (dynamic or {}).get(name, {}).items()} for name in inputs
    )
    with torch.no_grad():
        program: Any = torch.onnx.export(
            module,
            example,
            input_names=inputs,
            output_names=[output],
            dynamic_shapes=shapes,
            opset_version=OPSET,
            dynamo=True,
            verbose=False,
        )
    proto = program.model_proto
    proto.ir_version = IR_VERSION
    proto.ClearField("metadata_props")
    proto.graph.ClearField("metadata_props")
    for entry in (*proto.graph.node, *proto.graph.value_info, *proto.graph.input, *proto.graph.output):
        entry.ClearField("metadata_props")  # lines of source code with their paths
        entry.ClearField("doc_string")
    for tensor in proto.graph.initializer:
        tensor.ClearField("metadata_props")
    return proto


@dataclass(frozen=True)
class Target:
    """The scene for which models are exported.

    Args:
        num_bands: bands of the raster.
        bands: position of each band of the model among the bands of the raster, from 0.
        nodata: nodata value of each band of the model, as it is stored; None for a band without nodata value.
        is_whole: whether these bands are known to hold whole numbers.
        resolution_cm: side of a pixel; None if it is not known.
        scales: scale of each band of the model; None without a scene.
        offsets: offset of each band of the model; None without a scene.
    """

    num_bands: int
    bands: list[int]
    nodata: list[float | None]
    is_whole: bool
    resolution_cm: float | None
    scales: list[float] | None = None
    offsets: list[float] | None = None


def export_patches(model: Model, target: Target) -> Any:
    """The model for patches as a `onnx.ModelProto`.

    "patches" (N, bands, P, P) to "scores" (N, 1 + classes).
    """
    module = RawPatchModel(
        model.network,
        model.reduction,
        target.bands,
        target.nodata,
        is_whole=target.is_whole,
        temperature=model.card.temperature,
    ).eval()
    size = model.card.patch_size
    example = torch.rand(_example_batch(model, target), target.num_bands, size, size)
    proto = to_onnx(module, (example,), inputs=["patches"], output="scores", dynamic={"patches": {0: "N"}})
    _describe(proto, {**_own_metadata(model, target), "class_names": _class_names(model)})
    return proto


def _example_batch(model: Model, target: Target) -> int:
    """Number of patches to trace the network with: a size that the network has nowhere else.

    With an equal size, torch takes the two for one dimension, and the exported batch has that size for good.
    """
    card = model.card
    network = model.network
    taken = {
        card.patch_size,
        target.num_bands,
        len(card.bands),
        len(card.class_table),
        network.num_components,
    }
    taken |= {size for values in network.state_dict().values() for size in values.shape}
    return next(number for number in range(3, 10**6) if number not in taken)


def tile_network(model: Model, tile_size: int) -> nn.Module:
    """The graph of a tile model, see `PatchNetwork.tile_graph`.

    Raises:
        ModelError: the network evaluates every patch on its own, or the tile is too small for its patches.
    """
    network, smallest = model.network.tile_graph(), 4 * model.network.halo
    if network is None:
        raise ModelError(
            tr(
                "The network {network} evaluates every patch on its own, so it has no tile model; leave the "
                "tile model out and export the patch model only.",
                network=model.card.network,
            )
        )
    if tile_size < smallest:
        raise ModelError(
            tr(
                "Tiles of {tile_size} pixels are too small for patches of {patch_size}: more than half of "
                "each tile would be margin; choose at least {smallest}.",
                tile_size=tile_size,
                patch_size=model.card.patch_size,
                smallest=smallest,
            )
        )
    return network


def export_tiles(model: Model, target: Target, *, tile_size: int) -> Any:
    """The model for tiles as a `onnx.ModelProto`: "tile" (1, bands, T, T) to "scores" (1, 1 + classes, T, T).

    The QGIS plugin Deepness reads these metadata in its `ModelBase`. (Its documentation says "tiles_size",
    but its code reads "tile_size"; the documentation does not mention the standardisation.) Deepness divides
    every value by 255 and then standardises it: a standard deviation of 1 / 255 restores the values.

    Args:
        model: loaded model.
        target: scene for which the model is exported.
        tile_size: T.

    Raises:
        ModelError: the network evaluates every patch on its own, or the tile is too small for its patches.
    """
    network, halo = tile_network(model, tile_size), model.network.halo
    module = RawTileModel(
        network,
        model.reduction,
        target.bands,
        target.nodata,
        halo=halo,
        is_whole=target.is_whole,
        temperature=model.card.temperature,
    ).eval()
    example = torch.rand(1, target.num_bands, tile_size, tile_size)
    proto = to_onnx(module, (example,), inputs=["tile"], output="scores")
    resolution = {} if target.resolution_cm is None else {"resolution": json.dumps(target.resolution_cm)}
    _describe(
        proto,
        {
            **_own_metadata(model, target),
            "model_type": json.dumps("Segmentor"),
            "class_names": _class_names(model),
            **resolution,
            "tile_size": json.dumps(tile_size),
            "tiles_overlap": json.dumps(-(-100 * 2 * halo // tile_size)),  # percent, both sides together
            "standardization_mean": json.dumps([0.0] * target.num_bands),
            "standardization_std": json.dumps([1.0 / 255.0] * target.num_bands),
            "seg_thresh": json.dumps(0.0),  # the class with the largest score, even if the score is small
            "seg_small_segment": json.dumps(0),
        },
    )
    return proto


def _class_names(model: Model) -> str:
    """Names of the scores in the form that Deepness reads: by position, from 0, without gaps."""
    names = [NO_DATA, *(entry.name for entry in model.card.class_table.entries)]
    return json.dumps({str(place): name for place, name in enumerate(names)}, ensure_ascii=False)


def _own_metadata(model: Model, target: Target) -> dict[str, str]:
    codes = [0, *(entry.code for entry in model.card.class_table.entries)]
    return {
        "hsi_model_card": model.card.model_dump_json(),
        "hsi_model_sha256": json.dumps(model.digest),
        "hsi_class_codes": json.dumps(codes),
        "hsi_halo": json.dumps(model.network.halo),
        "hsi_nodata": json.dumps(target.nodata),
        "hsi_scale": json.dumps(target.scales),
        "hsi_offset": json.dumps(target.offsets),
        "hsi_inputs": json.dumps(INPUTS),
        "hsi_bands": json.dumps([place + 1 for place in target.bands]),
    }


def _describe(proto: Any, metadata: dict[str, str]) -> None:
    for key, value in metadata.items():
        entry = proto.metadata_props.add()
        entry.key, entry.value = key, value
