"""ONNX Runtime instead of torch: a network that ONNX Runtime evaluates, on the same tiles.

The network is exported to ONNX in memory; nothing is written to disk. All other steps (reading, reduction,
cutting of patches, writing) stay the same, so the map is the same up to rounding.
"""

import threading
from dataclasses import replace
from typing import Any, ClassVar

import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from hsi_core.errors import DeviceError
from hsi_core.language import tr
from hsi_core.modelfile.model_file import Model
from hsi_core.models.base import PatchNetwork
from hsi_core.models.fitted import is_fitted
from hsi_core.models.layers.graphs import CentrePixels
from hsi_core.models.layers.portions import join_portions
from hsi_core.onnx.export import import_onnx_package, to_onnx
from hsi_core.progress import EMIT_EVERY_SECONDS, Progress

SUFFIX = "ExecutionProvider"
PREFERRED = {"cuda": ("CUDA",), "cpu": ()}
"""Providers to try before the CPU if the user names none. TensorRT and OpenVINO are used only if the user
names them: they compile for each input shape, and choose the number format themselves."""
REMOTE = ("Azure",)
"""Providers that call a remote service for models stored there; the layers of any other model run on the
CPU."""
OPTIONS = {"CUDA": {"use_tf32": "0"}}
"""Options of the providers. TF32 would round to 10 bits, so it is off."""
MEMORY_WORDS = ("allocate memory", "out of memory", "bad_alloc", "bad allocation", "ALLOC_FAILED")


def choose_providers(name: str, device: torch.device) -> list[str]:
    """Providers of ONNX Runtime, without their suffix, best first.

    Args:
        name: auto, or an installed provider in lower case: cpu, cuda, tensorrt, openvino ...
        device: device that was chosen for torch; auto uses the same device if it can.

    Raises:
        MissingPackageError: ONNX Runtime is not installed.
        DeviceError: the installed ONNX Runtime has no such provider.
    """
    runtime = import_onnx_package("onnxruntime")
    listed = [provider.removesuffix(SUFFIX) for provider in runtime.get_available_providers()]
    installed = [provider for provider in listed if provider not in REMOTE]
    if name == "auto":
        found = [provider for provider in PREFERRED[device.type] if provider in installed]
        if not found and device.type == "cuda":
            raise DeviceError(
                tr(
                    "The installed ONNX Runtime computes with {installed}, not with CUDA; install "
                    "onnxruntime-gpu in its place, take the engine torch, or the device cpu.",
                    installed=", ".join(installed),
                )
            )
    else:
        found = [provider for provider in installed if provider.lower() == name.lower()]
        if not found:
            known = ", ".join(provider.lower() for provider in installed)
            raise DeviceError(
                tr(
                    'The installed ONNX Runtime cannot compute with "{name}"; choose one of auto, {known}.',
                    name=name,
                    known=known,
                )
            )
    return [*found, *(provider for provider in ("CPU",) if provider not in found)]


class OnnxNetwork(PatchNetwork):
    """A network that ONNX Runtime evaluates. Inputs and outputs are tensors on any device.

    Args:
        network: network in eval mode, on the CPU.
        providers: from `choose_providers`.
        progress: tells when to stop, also during the evaluation of a large tile.

    Raises:
        MissingPackageError: a package is missing.
        DeviceError: ONNX Runtime cannot start the first provider.
    """

    has_own_threads: ClassVar[bool] = True
    has_dense: ClassVar[bool] = True  # a graph of patches takes a batch of any size

    def __init__(self, network: PatchNetwork, *, providers: list[str], progress: Progress) -> None:
        super().__init__(
            form=network.form,
            num_components=network.num_components,
            num_classes=network.num_classes,
            patch_size=network.patch_size,
            num_bands=network.num_bands,
        )
        self._runtime = import_onnx_package("onnxruntime")
        self._progress = progress
        self.network = network
        self.eval()
        channels, side = network.num_components, network.patch_size
        # A graph for any tile size has no portions, so a baseline is evaluated on channels of single pixels.
        self._baseline = network if is_fitted(network) else None
        dense = None if self._baseline else network.tile_graph()
        self._is_dense = dense is not None
        if dense is not None:
            rows = network.rows_at_once
            height, shape = (side + 5, {2: "H", 3: "W"}) if rows is None else (rows + side - 1, {3: "W"})
            self._inputs = ["tile"]
            proto = to_onnx(
                dense.eval(),
                (torch.rand(1, channels, height, side + 7),),
                inputs=self._inputs,
                output="logits",
                dynamic={"tile": shape},
            )
        else:
            example = [torch.rand(3, channels, side, side)]
            graph = network.patch_graph()
            if self._baseline:
                example = [torch.rand(3, self._baseline.num_channels, 1, 1)]
                graph = CentrePixels(self._baseline.spectra_graph())
            if network.num_bands:
                example.append(torch.rand(3, network.num_bands))
            self._inputs = ["patches", "spectra"][: len(example)]
            proto = to_onnx(
                graph.eval(),
                tuple(example),
                inputs=self._inputs,
                output="logits",
                dynamic={name: {0: "N"} for name in self._inputs},
            )
        options = self._runtime.SessionOptions()
        options.intra_op_num_threads = torch.get_num_threads()
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")  # idle threads sleep
        options.log_severity_level = 3
        self._session = self._runtime.InferenceSession(
            proto.SerializeToString(),
            options,
            providers=[f"{name}{SUFFIX}" for name in providers],
            provider_options=[OPTIONS.get(name, {}) for name in providers],
        )
        started = self._session.get_providers()[0].removesuffix(SUFFIX)
        if started != providers[0]:
            raise DeviceError(
                tr(
                    "ONNX Runtime could not start {wanted} and would compute with {started}: its libraries "
                    "are missing or do not fit; the log has the reason. Choose another provider, or the "
                    "engine torch.",
                    wanted=providers[0],
                    started=started,
                )
            )

    @property
    def measurable(self) -> PatchNetwork:
        """The torch network; its maps need about the same memory."""
        return self.network

    def forward(self, *batch: Tensor) -> Tensor:
        """Logits (N, classes) of patches (N, K, P, P).

        A network with spectra also takes spectra (N, num_bands).
        """
        if self._baseline:
            return self._run(self._baseline.channels_of(*batch))
        return self._run(*batch)

    def forward_dense(self, tile: Tensor) -> Tensor | None:
        """Logits (classes, H, W) of a tile (K, H + 2 halo, W + 2 halo); None if the network takes patches."""
        if self._is_dense:
            rows = self.network.rows_at_once
            return self._run(tile[None])[0] if rows is None else self._run_strips(tile, rows)
        if not self._baseline:
            return None
        shape = tile.shape[1] - 2 * self.halo, tile.shape[2] - 2 * self.halo
        logits = join_portions(map(self._run, self._baseline.portions_of(tile)), shape[0] * shape[1])
        return logits.T.reshape(-1, *shape)

    def _run_strips(self, tile: Tensor, rows: int) -> Tensor:
        """Logits of a tile, strip by strip; the last strip is filled with zeros."""
        height = tile.shape[1] - 2 * self.halo
        filled = functional.pad(tile, (0, 0, 0, -height % rows))
        strips = [
            self._run(filled[None, :, row : row + rows + 2 * self.halo])[0] for row in range(0, height, rows)
        ]
        return torch.cat(strips, dim=1)[:, :height]

    def _run(self, *values: Tensor) -> Tensor:
        """Evaluate in a separate thread. A cancel stops the thread between two nodes of the graph."""
        feed = {
            name: value.contiguous().cpu().numpy() for name, value in zip(self._inputs, values, strict=True)
        }
        options = self._runtime.RunOptions()
        found: list[NDArray[Any]] = []
        failures: list[Exception] = []

        def evaluate() -> None:
            try:
                found.extend(self._session.run(None, feed, options))
            except Exception as error:
                failures.append(error)

        thread = threading.Thread(target=evaluate, daemon=True)
        thread.start()
        try:
            while thread.is_alive():
                thread.join(EMIT_EVERY_SECONDS)
                self._progress.check()
        finally:
            options.terminate = True
        if failures:
            if any(word in str(failures[0]) for word in MEMORY_WORDS):
                raise torch.OutOfMemoryError(str(failures[0])) from failures[0]
            raise failures[0]
        return torch.from_numpy(found[0]).to(values[0].device)


def use_onnx(model: Model, providers: list[str], progress: Progress) -> tuple[Model, str]:
    """The model with its network evaluated by ONNX Runtime, and a phrase on the engine for messages.

    Args:
        model: loaded model, its network on the CPU.
        providers: from `choose_providers`.
        progress: reports, and tells when to stop.

    Raises:
        MissingPackageError: a package is missing.
        DeviceError: ONNX Runtime cannot start the first provider.
    """
    progress.report(0.0, "Preparing the network for ONNX Runtime")
    made: list[OnnxNetwork] = []
    progress.wait_for(lambda: made.append(OnnxNetwork(model.network, providers=providers, progress=progress)))
    version = import_onnx_package("onnxruntime").__version__
    return replace(model, network=made[0]), tr(
        "with ONNX Runtime {version} ({provider})", version=version, provider=providers[0]
    )
