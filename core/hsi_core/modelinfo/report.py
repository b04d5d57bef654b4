"""The report of a model as HTML (for users) and JSON (for programs). Neither holds a time or a path."""

import dataclasses
import json
import math

from hsi_core import __version__
from hsi_core.evaluation.summary import SHARED_TILE, NetworkSummary
from hsi_core.modelfile.history import EpochRecord, TrainingState
from hsi_core.modelfile.model_file import Model, ModelCard
from hsi_core.modelfile.provenance import Provenance
from hsi_core.report import render
from hsi_core.training.curve import learning_curve_svgs
from hsi_core.training.report import card_rows
from hsi_core.training.verdict import judge


def model_json(model: Model, summary: NetworkSummary, *, name: str, num_bytes: int) -> str:
    """The report as JSON.

    Args:
        model: the model to describe.
        summary: layers and costs of its network.
        name: name of the model file.
        num_bytes: size of the model file.
    """
    record = {
        "file": {"name": name, "bytes": num_bytes, "sha256": model.digest},
        "card": model.card.model_dump(mode="json"),
        "network": dataclasses.asdict(summary) | {"shared_tile": SHARED_TILE},
        "hsi_core": __version__,
    }
    return json.dumps(record, indent=2, ensure_ascii=False) + "\n"


def model_html(model: Model, summary: NetworkSummary, *, name: str, num_bytes: int) -> str:
    """The report as one self-contained page; the arguments are those of `model_json`."""
    card = model.card
    return render(
        "model.html",
        title=card.provenance.title or f"Model {name}",
        card=card,
        verdict=judge(card),
        card_json=json.dumps(card.model_dump(mode="json"), indent=2, ensure_ascii=False),
        card_rows=card_rows(card),
        curves=learning_curve_svgs(_as_state(card)),
        provenance=[(field.replace("_", " "), text) for field, text in card.provenance if text],
        empty_fields=[
            field.replace("_", " ")
            for field in Provenance.model_fields
            if not getattr(card.provenance, field)
        ],
        bands=list(zip(card.bands, card.wavelengths_nm, strict=True)),
        summary=summary,
        shared_tile=SHARED_TILE,
        shape=lambda sizes: " × ".join(map(str, sizes)),
        name=name,
        num_bytes=num_bytes,
        digest=model.digest,
    )


def _as_state(card: ModelCard) -> TrainingState:
    """The history of the card in the form that the learning curve needs; NaN for missing values."""

    def known(value: float | None) -> float:
        return math.nan if value is None else value

    history = [
        EpochRecord(
            number,
            known(epoch.loss),
            known(epoch.validation_loss),
            known(epoch.validation_accuracy),
            epoch.accuracy,
        )
        for number, epoch in enumerate(card.history, start=1)
    ]
    return TrainingState(history=history, best_epoch=card.best_epoch, best_weights={})
