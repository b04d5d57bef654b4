"""Report the processing environment: versions of Python and packages, processors and graphics cards."""

import importlib
import importlib.metadata
import os
import platform
import sys

from pydantic import Field

from hsi_core import __version__
from hsi_core.errors import MissingPackageError
from hsi_core.language import tr
from hsi_core.progress import Progress
from hsi_core.tasks import TaskParams, TaskResult

PACKAGES = (
    "torch",
    "numpy",
    "scipy",
    "scikit-learn",
    "rasterio",
    "pyogrio",
    "shapely",
    "h5py",
    "safetensors",
    "pydantic",
    "tyro",
    "jinja2",
    "captum",
    "matplotlib",
    "psutil",
    "optuna",
)


class Params(TaskParams):
    """The task has no parameters."""


class DeviceInfo(TaskResult):
    """One graphics card."""

    name: str
    memory_bytes: int


class Result(TaskResult):
    """Contents of the environment."""

    hsi_core: str
    python: str
    executable: str
    platform: str
    packages: dict[str, str | None] = Field(
        description="Version of each required package; null if it is missing."
    )
    missing: list[str]
    num_threads: int
    cuda_build: str | None = Field(description="CUDA version that torch was built for; null for a CPU build.")
    cuda_devices: list[DeviceInfo]
    networks: list[str] = Field(description="Names of the networks; with timm:<name> if timm can be used.")
    num_timm_backbones: int = Field(description="Number of backbones for timm:<name>; 0 without timm.")
    timm_problem: str | None = Field(description="Why timm:<name> cannot be used; null if it can.")
    onnx_packages: dict[str, str | None] = Field(
        description="Version of each optional package for ONNX; null if it is missing."
    )
    onnx_providers: list[str] = Field(
        description="Execution providers of ONNX Runtime; empty without ONNX Runtime."
    )


def _version(package: str) -> str | None:
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return None


def _list_networks(progress: Progress) -> tuple[list[str], int, str | None]:
    """Names of the networks, number of timm backbones, and the reason if timm cannot be used."""
    try:
        from hsi_core.models.registry import network_names
        from hsi_core.models.timm_backbone import list_backbones
    except ImportError:  # torch or scipy is missing; `missing` lists it
        return [], 0, tr("torch is missing.")
    names = network_names()
    progress.report(0.5, "Listing the backbones of timm")
    try:
        num_backbones = len(list_backbones())
    except MissingPackageError as error:
        return names, 0, str(error)
    return [*names, "timm:<name>"], num_backbones, None


def _find_onnx() -> tuple[dict[str, str | None], list[str]]:
    """Versions of the ONNX packages, and the execution providers of ONNX Runtime."""
    versions = {name: _version(name) for name in ("onnx", "onnxscript")}
    try:  # imported, because the builds for CUDA, OpenVINO and DirectML have other package names
        runtime = importlib.import_module("onnxruntime")
    except (ImportError, OSError):
        return {**versions, "onnxruntime": None}, []
    return {**versions, "onnxruntime": runtime.__version__}, list(runtime.get_available_providers())


def run(params: Params, progress: Progress) -> Result:
    """Examine the environment; a missing package is reported and is not an error."""
    progress.report(0.0, "Examining the environment")
    packages = {name: _version(name) for name in PACKAGES}
    num_threads, cuda_build, devices = os.cpu_count() or 1, None, []
    if packages["torch"] is not None:
        import torch

        num_threads, cuda_build = torch.get_num_threads(), torch.version.cuda
        if torch.cuda.is_available():
            for index in range(torch.cuda.device_count()):
                properties = torch.cuda.get_device_properties(index)
                devices.append(DeviceInfo(name=properties.name, memory_bytes=properties.total_memory))
    networks, num_backbones, problem = _list_networks(progress)
    onnx_packages, onnx_providers = _find_onnx()
    return Result(
        hsi_core=__version__,
        python=platform.python_version(),
        executable=sys.executable,
        platform=platform.platform(),
        packages=packages,
        missing=[name for name, version in packages.items() if version is None],
        num_threads=num_threads,
        cuda_build=cuda_build,
        cuda_devices=devices,
        networks=networks,
        num_timm_backbones=num_backbones,
        timm_problem=problem,
        onnx_packages=onnx_packages,
        onnx_providers=onnx_providers,
    )
