"""ONNX Runtime in the place of torch: a network whose layers it evaluates, over the same tiles.

The network is written as ONNX in memory when it is needed; nothing is left on disk. Everything around it (reading,
reduction, cutting of patches, writing) stays as it is, so that the map is the same but for rounding.
"""

import threading
from dataclasses import replace
from typing import Any, ClassVar

import torch
from numpy.typing import NDArray
from torch import Tensor

from hsi_core.errors import DeviceError
from hsi_core.modelfile.model_file import Model
from hsi_core.models.base import PatchNetwork
from hsi_core.onnx.export import import_onnx_package, to_onnx
from hsi_core.progress import EMIT_EVERY_SECONDS, Progress

SUFFIX = "ExecutionProvider"
PREFERRED = {"cuda": ("CUDA",), "cpu": ()}
"""Providers to try before the CPU where none is asked for. TensorRT and OpenVINO are taken when they are asked for only:
they compile for each shape of input, and choose their precision themselves."""
REMOTE = ("Azure",)
"""Calls a service on the network for models that are there; the layers of any other run on the CPU."""
OPTIONS = {"CUDA": {"use_tf32": "0"}}
"""TF32 would round to 10 bits."""
MEMORY_WORDS = ("allocate memory", "out of memory", "bad_alloc", "bad allocation", "ALLOC_FAILED")


def choose_providers(name: str, device: torch.device) -> list[str]:
    """Providers of ONNX Runtime, without their suffix, best first.

    Args:
        name: auto, or one of the installed ones in lower case: cpu, cuda, tensorrt, openvino ...
        device: what was chosen for torch; "auto" follows it where it can.

    Raises:
        MissingPackageError: ONNX Runtime is not there.
        DeviceError: the installed ONNX Runtime has no such provider.
    """
    runtime = import_onnx_package("onnxruntime")
    listed = [provider.removesuffix(SUFFIX) for provider in runtime.get_available_providers()]
    installed = [provider for provider in listed if provider not in REMOTE]
    if name == "auto":
        found = [provider for provider in PREFERRED[device.type] if provider in installed]
        if not found and device.type == "cuda":
            raise DeviceError(
                f"The installed ONNX Runtime computes with {', '.join(installed)}, not with CUDA; install onnxruntime-gpu "
                "in its place, take the engine torch, or the device cpu."
            )
    else:
        found = [provider for provider in installed if provider.lower() == name.lower()]
        if not found:
            known = ", ".join(provider.lower() for provider in installed)
            raise DeviceError(
                f'The installed ONNX Runtime cannot compute with "{name}"; choose one of auto, {known}.'
            )
    return [*found, *(provider for provider in ("CPU",) if provider not in found)]


class OnnxNetwork(PatchNetwork):
    """A network that ONNX Runtime evaluates. It takes and gives tensors of any device.

    Args:
        network: in eval mode, on the CPU.
        providers: from `choose_providers`.
        progress: tells when to stop, also while a large tile is computed.

    Raises:
        MissingPackageError: a package is missing.
        DeviceError: ONNX Runtime does not get to compute with the first of the providers.
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
        # A graph of any size has no portions, which single pixels are evaluated in.
        self._portion = network.pixels_at_once
        dense = None if self._portion else network.tile_graph()
        self._is_dense = dense is not None
        if dense is not None:
            shape = {2: "H", 3: "W"}
            self._inputs = ["tile"]
            proto = to_onnx(
                dense.eval(),
                (torch.rand(1, channels, side + 5, side + 7),),
                inputs=self._inputs,
                output="logits",
                dynamic={"tile": shape},
            )
        else:
            example = [torch.rand(3, channels, side, side)]
            if network.num_bands:
                example.append(torch.rand(3, network.num_bands))
            self._inputs = ["patches", "spectra"][: len(example)]
            proto = to_onnx(
                network.patch_graph().eval(),
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
                f"ONNX Runtime could not start {providers[0]} and would compute with {started}: its libraries are missing or "
                "do not fit; the log has the reason. Choose another provider, or the engine torch."
            )

    @property
    def measurable(self) -> PatchNetwork:
        """The network as torch evaluates it, which holds about the same maps."""
        return self.network

    def forward(self, *batch: Tensor) -> Tensor:
        """Logits (N, classes) of patches (N, K, P, P), and of spectra (N, num_bands) where the network takes them."""
        return self._run(*batch)

    def forward_dense(self, tile: Tensor) -> Tensor | None:
        """Logits (classes, H, W) of a tile (K, H + 2 halo, W + 2 halo); None where the network has to take patches."""
        if self._is_dense:
            return self._run(tile[None])[0]
        if not self._portion:
            return None
        pixels = tile.flatten(1).T[:, :, None, None]  # (H * W, K, 1, 1)
        logits = torch.cat([self._run(part) for part in torch.split(pixels, self._portion)])
        return logits.T.reshape(-1, *tile.shape[1:])

    def _run(self, *values: Tensor) -> Tensor:
        """Evaluate in a thread of its own, which can be told to stop between two nodes of the graph."""
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
    """The model with its network evaluated by ONNX Runtime, and a word on what that computes with.

    Args:
        model: loaded model, its network on the CPU.
        providers: from `choose_providers`.
        progress: reports, and tells when to stop.

    Raises:
        MissingPackageError: a package is missing.
        DeviceError: ONNX Runtime does not get to compute with the first of the providers.
    """
    progress.report(0.0, "Preparing the network for ONNX Runtime")
    made: list[OnnxNetwork] = []
    progress.wait_for(lambda: made.append(OnnxNetwork(model.network, providers=providers, progress=progress)))
    version = import_onnx_package("onnxruntime").__version__
    return replace(model, network=made[0]), f"with ONNX Runtime {version} ({providers[0]})"
