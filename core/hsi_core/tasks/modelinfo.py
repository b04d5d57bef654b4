"""Describe a model file: card, layers and costs; add authors, licence and other fields to a copy.

Writes the model card as HTML and JSON: layers with shapes, weights and multiply-adds per pixel, bands and
wavelengths, classes, training history, accuracies with their split. Provenance fields, such as the licence,
are written to a copy of the model file.
"""

from contextlib import ExitStack
from pathlib import Path

from pydantic import Field

from hsi_core.errors import ParameterError
from hsi_core.evaluation.summary import summarize_network
from hsi_core.language import tr
from hsi_core.modelfile.model_file import load_model, write_provenance
from hsi_core.modelfile.provenance import MAX_LENGTH, Provenance
from hsi_core.modelinfo.report import model_json, model_report
from hsi_core.outputs import check_outputs, new_file
from hsi_core.progress import Progress
from hsi_core.reports.report import Origin
from hsi_core.tasks import TaskParams, TaskResult


class Params(TaskParams):
    """The model to describe, the outputs, and the provenance fields to write."""

    model: Path = Field(description="Model file, .safetensors.")
    report: Path | None = Field(None, description="HTML report to write.")
    json_file: Path | None = Field(None, description="JSON file to write.")
    output_model: Path | None = Field(
        None, description="Copy of the model to write, with the given fields in its card."
    )
    title: str | None = Field(None, description="Title of the model.")
    authors: str | None = Field(None, description="Who trained the model, and a contact.")
    licence: str | None = Field(
        None, description="Terms of use, preferably an SPDX identifier such as CC-BY-4.0."
    )
    citation: str | None = Field(None, description="How to cite the model.")
    source: str | None = Field(None, description="Where scene and labels come from, and their terms of use.")
    intended_use: str | None = Field(None, description="Purpose of the model.")
    limitations: str | None = Field(None, description="Cases in which the model must not be trusted.")


class Result(TaskResult):
    """Written files and key figures of the model."""

    report: Path | None
    json_file: Path | None
    output_model: Path | None
    network: str
    num_parameters: int = Field(description="Number of trainable weights.")
    multiply_adds: int = Field(
        description="Multiply-adds for one pixel that is evaluated from its own patch."
    )
    shared_multiply_adds: float | None = Field(
        description="Multiply-adds per pixel of a tile, if the network shares work between pixels; else null."
    )
    num_bands: int
    num_classes: int
    patch_size: int
    validation_accuracy: float = Field(description="Overall accuracy on the validation pixels, 0..1.")
    overall_accuracy: float | None = Field(
        description="Overall accuracy on the test pixels, 0..1; null without a test."
    )
    split_kind: str = Field(
        description="How the test pixels (without a test: the validation pixels) were chosen."
    )
    digest: str = Field(description="SHA-256 of the described model file.")


def run(params: Params, progress: Progress) -> Result:
    """Describe a model."""
    given = {name: getattr(params, name) for name in Provenance.model_fields}
    check_outputs([params.report, params.json_file, params.output_model], inputs=[params.model])
    _check_provenance(given, params.output_model)
    progress.report(0.0, "Reading the model")
    with ExitStack() as files:
        path = params.model
        model = load_model(path)
        if params.output_model is not None:
            # Describe the copy: it has the new fields.
            path = files.enter_context(new_file(params.output_model))
            write_provenance(params.model, path, model.card.provenance.updated(given))
            model = load_model(path)
        name = (params.output_model or params.model).name
        progress.report(0.5, "Counting layers and multiply-adds")
        summary = summarize_network(model.network)
        num_bytes = path.stat().st_size
        if params.report is not None:
            origin = Origin.of_fields(params, "model")
            report = model_report(model, summary, name=name, num_bytes=num_bytes, origin=origin)
            report.write(files.enter_context(new_file(params.report)))
        if params.json_file is not None:
            text = model_json(model, summary, name=name, num_bytes=num_bytes)
            files.enter_context(new_file(params.json_file)).write_text(text, encoding="utf-8", newline="\n")
        progress.check()
    card = model.card
    progress.info(
        tr(
            "{network} ({form}): {num_parameters:,} weights, {multiply_adds:,} "
            "multiply-adds for a pixel, {num_bands} bands, {num_classes} classes.",
            network=card.network,
            form=card.form,
            num_parameters=summary.num_parameters,
            multiply_adds=summary.multiply_adds,
            num_bands=len(card.bands),
            num_classes=len(card.classes),
        )
    )
    if not card.history:
        progress.info(
            "An older version wrote this model without a training history; the report has no learning curve."
        )
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
    names = [name for name, text in given.items() if text is not None]
    if names and output is None:
        raise ParameterError(
            tr(
                "{listed}: given, but there is no output model; choose an output model, which becomes a copy "
                "with these fields.",
                listed=", ".join(name.replace("_", " ").capitalize() for name in names),
            )
        )
    for name in names:
        if len(given[name] or "") > MAX_LENGTH:
            raise ParameterError(
                tr(
                    "The {field} has {count} characters, but a field of the card holds at most "
                    "{most}; shorten the text, or give a link to a longer text.",
                    field=name.replace("_", " "),
                    count=len(given[name] or ""),
                    most=MAX_LENGTH,
                )
            )
    if output is not None and output.suffix != ".safetensors":
        raise ParameterError(
            tr(
                "The output model {name} has a wrong ending; choose a name that ends in .safetensors.",
                name=output.name,
            )
        )
