"""Classify a scene of any size with a trained model, tile by tile.

The map does not depend on the tile size. The memory needed depends on the tile size, not on the size of the
scene.
"""

import time
from pathlib import Path
from typing import Literal

from pydantic import Field

from hsi_core import __version__
from hsi_core.device import choose_device
from hsi_core.errors import ModelError, ParameterError
from hsi_core.mapping.classification import ClassificationJob, classify_scene
from hsi_core.mapping.writer import Outputs
from hsi_core.memory import MB
from hsi_core.modelfile.model_file import ModelCard, load_model, match_bands
from hsi_core.modelfile.places import TAG, places_to_text
from hsi_core.modelfile.scale import check_scale, warn_of_far_values
from hsi_core.onnx.engine import choose_providers, use_onnx
from hsi_core.outputs import check_outputs
from hsi_core.progress import Progress
from hsi_core.regularisation.diffusion import STRENGTHS, Diffusion, gamma_of
from hsi_core.scenes.scene import open_scene
from hsi_core.tasks import MAX_BATCH, MAX_SIDE, TaskParams, TaskResult


class Params(TaskParams):
    """Parameters of a classification."""

    scene: Path = Field(description="Scene to classify.")
    model: Path = Field(description="Model file, .safetensors.")
    output: Path = Field(description="Class map to write, GeoTIFF.")
    probabilities: Path | None = Field(
        None, description="Class probabilities to write, GeoTIFF with one band per class."
    )
    confidence: Path | None = Field(None, description="Largest class probability to write, GeoTIFF.")
    tile_size: int | None = Field(
        None,
        ge=16,
        le=MAX_SIDE,
        description="Side of a tile in pixels. If empty, as large as is useful and memory allows.",
    )
    batch_size: int | None = Field(
        None,
        ge=1,
        le=MAX_BATCH,
        description="Patches evaluated at once by all threads together, for networks that are evaluated "
        "patch by patch. If empty, as many as are useful and memory allows.",
    )
    memory_limit: int | None = Field(
        None,
        ge=1,
        le=100_000_000,
        description="Memory in MB that the run may take; on a graphics card, memory of the card. If empty, "
        "half of the free memory. The limit sets the tile size, the batch size and, if it is small, the "
        "number of threads.",
    )
    device: Literal["auto", "cpu", "cuda"] = Field("auto", description="auto, cpu or cuda.")
    precision: Literal["auto", "float32", "bfloat16"] = Field(
        "auto",
        description="Number format that the network computes with: float32 or bfloat16; auto is float32. "
        "bfloat16 is compared with float32 on the first tiles, and used for the remaining tiles if at least "
        "99.99 % of the pixels have the same class.",
    )
    test_time_augmentation: bool = Field(
        False,
        description="Evaluate each patch in its eight rotations and flips and average the probabilities. The "
        "map is often slightly more accurate, and takes eight times as long.",
    )
    regularise: Literal["auto", "off", "weak", "medium", "strong"] = Field(
        "auto",
        description="Smooth the class probabilities among neighbours with similar spectra: off, weak, medium "
        "or strong. Large fields become cleaner; small objects are lost. auto is the strength that the "
        "automatic choice of Train found for the model, and off for other models.",
    )
    engine: Literal["auto", "torch", "onnx"] = Field(
        "auto",
        description="Software that evaluates the network: torch, or onnx for ONNX Runtime; auto is torch.",
    )
    provider: str = Field(
        "auto",
        description="Provider that ONNX Runtime computes with: cpu, cuda, tensorrt, openvino or another "
        "installed one; auto follows the device.",
    )


class Result(TaskResult):
    """The files written, and figures of the run."""

    output: Path
    probabilities: Path | None
    confidence: Path | None
    num_pixels: int = Field(description="Classified pixels; invalid ones are not counted.")
    num_invalid: int
    precision: str = Field(description="bfloat16 if any tile was computed in it, otherwise float32.")
    agreement: float | None = Field(
        description="Share of the compared pixels with the same class in bfloat16 and float32; none if no "
        "pixel was compared."
    )
    seconds: float
    pixels_per_second: float


def run(params: Params, progress: Progress) -> Result:
    """Classify a scene."""
    started = time.monotonic()
    outputs = Outputs(params.output, params.probabilities, params.confidence)
    check_outputs(
        [params.output, params.probabilities, params.confidence], inputs=[params.scene, params.model]
    )
    device = choose_device(params.device)
    if params.engine != "onnx" and params.provider != "auto":
        raise ParameterError(
            f'The provider "{params.provider}" needs ONNX Runtime; choose the engine onnx, or leave out '
            "the provider."
        )
    if params.engine == "onnx" and params.precision == "bfloat16":
        raise ParameterError(
            "ONNX Runtime computes in float32, not in bfloat16; choose the engine torch, or leave out the "
            "precision."
        )
    providers = choose_providers(params.provider, device) if params.engine == "onnx" else []
    model = load_model(params.model)
    with open_scene(params.scene, progress) as scene:
        bands = match_bands(model.card, scene, progress)
        check_scale(model.reduction, model.statistics, scene, bands, progress)
        size = model.card.patch_size
        if size > min(scene.grid.shape):
            progress.warning(
                f"The scene ({scene.grid.describe()}) is smaller than the patches of the model ({size} x "
                f"{size}); pixels outside the scene count as zero."
            )
        is_averaged = params.test_time_augmentation
        if is_averaged and (size == 1 or not model.network.has_gradients):
            pixels = "single pixels" if size == 1 else "single pixels and means around them"
            raise ParameterError(
                f"{params.model.name} evaluates {pixels}, which rotations and flips do not change; leave out "
                "test-time augmentation."
            )
        if is_averaged and not model.card.settings.get("augment", True):
            progress.warning(
                f"{params.model.name} was trained without rotated or flipped patches: averaging over "
                "rotations and flips may make the map worse."
            )
        where = f"on {device.type}"
        if params.engine == "onnx":
            model, where = use_onnx(model, providers, progress)
        progress.info(f"Classifying {scene.grid.describe()} {where}.")
        strength = _choose_strength(params, model.card, progress)
        gamma = gamma_of(strength)
        diffusion = None if gamma is None else Diffusion(gamma)
        job = ClassificationJob(
            scene=scene,
            model=model,
            bands=bands,
            outputs=outputs,
            device=device,
            tile_size=params.tile_size,
            batch_size=params.batch_size,
            memory_limit=None if params.memory_limit is None else params.memory_limit * MB,
            precision=params.precision,
            is_averaged=is_averaged,
            diffusion=diffusion,
            # The map does not depend on the excluded ones: after a lack of memory it may resume with smaller
            # tiles.
            settings=params.model_dump(mode="json", exclude={"tile_size", "batch_size", "memory_limit"})
            | {"where": where, "regularise": strength},
            tags={
                "HSI_SCENE": params.scene.name,
                "HSI_MODEL": params.model.name,
                "HSI_MODEL_SHA256": model.digest,
                "HSI_NETWORK": f"{model.card.network} ({model.card.form})",
                "HSI_PATCH_SIZE": str(size),
                "HSI_VERSION": __version__,
            }
            | ({TAG: text} if (text := places_to_text(model.places)) else {})
            | ({"HSI_TEST_TIME_AUGMENTATION": "mean of 8 turns and flips"} if is_averaged else {})
            | ({"HSI_REGULARISE": diffusion.describe()} if diffusion else {}),
        )
        counts, comparison = classify_scene(job, progress)
        warn_of_far_values(scene, progress)
    if not counts.codes:
        progress.warning("No pixel of the scene is valid in all bands of the model: the map is empty.")
    num_pixels = sum(counts.codes.values())
    seconds = time.monotonic() - started
    return Result(
        output=params.output,
        probabilities=params.probabilities,
        confidence=params.confidence,
        num_pixels=num_pixels,
        num_invalid=counts.num_invalid,
        precision=comparison.used,
        agreement=comparison.agreement,
        seconds=round(seconds, 3),
        pixels_per_second=round(num_pixels / seconds, 1),
    )


def _choose_strength(params: Params, card: ModelCard, progress: Progress) -> str:
    """Strength of the regularisation: that of the user, or that of the automatic choice of the model.

    Raises:
        ModelError: the model names a strength that does not exist.
    """
    if params.regularise != "auto":
        return params.regularise
    strength = card.settings.get("regularise", "off")
    if strength not in STRENGTHS:
        raise ModelError(
            f'The model file names the regularisation "{strength}", which does not exist; choose a strength, '
            "or off."
        )
    if strength != "off":
        progress.info(
            f'The map is regularised with the strength "{strength}", which the automatic choice of the model '
            "found on training labels; choose off for the map without it."
        )
    return str(strength)
