"""Show what a model file is: its card, layers and costs, and let the user write whose it is.

Writes the model card as HTML and JSON: layers with shapes, weights and multiply-adds for each pixel, bands and
wavelengths, classes, training history, accuracies with their split. Provenance fields, such as the licence, go into a
copy of the model file.
"""

from contextlib import ExitStack
from pathlib import Path

from pydantic import Field

from hsi_core.errors import ParameterError
from hsi_core.evaluation.summary import summarize_network
from hsi_core.modelfile.model_file import load_model, write_provenance
from hsi_core.modelfile.provenance import MAX_LENGTH, Provenance
from hsi_core.modelinfo.report import model_html, model_json
from hsi_core.outputs import check_outputs, new_file
from hsi_core.progress import Progress
from hsi_core.tasks import TaskParams, TaskResult


class Params(TaskParams):
    """Which model to show, and what to say about it."""

    model: Path = Field(description="Model file, .safetensors.")
    report: Path | None = Field(None, description="HTML report to write.")
    json_file: Path | None = Field(None, description="JSON file to write.")
    output_model: Path | None = Field(
        None, description="Copy of the model to write, with the fields that are given in its card."
    )
    title: str | None = Field(None, description="Name of the model for people.")
    authors: str | None = Field(None, description="Who trained it, and whom to ask.")
    licence: str | None = Field(None, description="Terms of use, best an SPDX identifier such as CC-BY-4.0.")
    citation: str | None = Field(None, description="How to cite it.")
    source: str | None = Field(None, description="Where scene and labels come from, and under which terms.")
    intended_use: str | None = Field(None, description="What the model is meant for.")
    limitations: str | None = Field(None, description="Where the model must not be trusted.")


class Result(TaskResult):
    """What was written and counted."""

    report: Path | None
    json_file: Path | None
    output_model: Path | None
    network: str
    num_parameters: int = Field(description="Trainable weights.")
    multiply_adds: int = Field(description="For one pixel evaluated from its patch.")
    shared_multiply_adds: float | None = Field(
        description="For each pixel of a tile, where the network shares computation."
    )
    num_bands: int
    num_classes: int
    patch_size: int
    validation_accuracy: float = Field(description="Overall accuracy on the validation pixels, 0..1.")
    overall_accuracy: float | None = Field(description="On the test pixels, 0..1; null without a test.")
    split_kind: str = Field(description="How the test pixels, or else the validation pixels, were chosen.")
    digest: str = Field(description="SHA-256 of the model file that is described.")


def run(params: Params, progress: Progress) -> Result:
    """Show a model."""
    given = {name: getattr(params, name) for name in Provenance.model_fields}
    check_outputs([params.report, params.json_file, params.output_model], inputs=[params.model])
    _check_provenance(given, params.output_model)
    progress.report(0.0, "Reading the model")
    with ExitStack() as files:
        path = params.model
        model = load_model(path)
        if params.output_model is not None:
            # Described is the copy, so that the report is that of the file which carries these fields.
            path = files.enter_context(new_file(params.output_model))
            write_provenance(params.model, path, model.card.provenance.updated(given))
            model = load_model(path)
        name = (params.output_model or params.model).name
        progress.report(0.5, "Counting layers and multiply-adds")
        summary = summarize_network(model.network)
        for target, form in ((params.report, model_html), (params.json_file, model_json)):
            if target is not None:
                text = form(model, summary, name=name, num_bytes=path.stat().st_size)
                files.enter_context(new_file(target)).write_text(text, encoding="utf-8", newline="\n")
        progress.check()
    card = model.card
    progress.info(
        f"{card.network} ({card.form}): {summary.num_parameters:,} weights, {summary.multiply_adds:,} multiply-adds for "
        f"a pixel, {len(card.bands)} bands, {len(card.classes)} classes."
    )
    if not card.history:
        progress.info("The model was written before cards held the history of the training: it is not shown.")
    progress.report(1.0, "Done")
    return Result(
        report=params.report,
        json_file=params.json_file,
        output_model=params.output_model,
        network=f"{card.network} ({card.form})",
        num_parameters=summary.num_parameters,
        multiply_adds=summary.multiply_adds,
        shared_multiply_adds=summary.shared_multiply_adds,
        num_bands=len(card.bands),
        num_classes=len(card.classes),
        patch_size=card.patch_size,
        validation_accuracy=card.validation.overall_accuracy,
        overall_accuracy=card.test.overall_accuracy if card.test else None,
        split_kind=(card.test or card.validation).split_kind,
        digest=model.digest,
    )


def _check_provenance(given: dict[str, str | None], output: Path | None) -> None:
    said = [name for name, text in given.items() if text is not None]
    if said and output is None:
        raise ParameterError(
            f"{', '.join(name.replace('_', ' ').capitalize() for name in said)}: given, but no model to write it to; name an output model, "
            "which becomes a copy with these fields."
        )
    for name in said:
        if len(given[name] or "") > MAX_LENGTH:
            raise ParameterError(
                f"The {name.replace('_', ' ')} has {len(given[name] or '')} characters; a field of the card takes "
                f"{MAX_LENGTH}. Write less, or say where more can be read."
            )
    if output is not None and output.suffix != ".safetensors":
        raise ParameterError(f"The model {output.name} must end in .safetensors, as model files do.")
