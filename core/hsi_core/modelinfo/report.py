"""The model card for people (HTML) and for programs (JSON), both from one object and without a time or a path."""

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


def model_json(model: Model, summary: NetworkSummary, *, name: str, num_bytes: int) -> str:
    """Everything that is known of a model.

    Args:
        model: the model.
        summary: its network in figures.
        name: file name.
        num_bytes: size of the file.
    """
    record = {
        "file": {"name": name, "bytes": num_bytes, "sha256": model.digest},
        "card": model.card.model_dump(mode="json"),
        "network": dataclasses.asdict(summary) | {"shared_tile": SHARED_TILE},
        "hsi_core": __version__,
    }
    return json.dumps(record, indent=2, ensure_ascii=False) + "\n"


def model_html(model: Model, summary: NetworkSummary, *, name: str, num_bytes: int) -> str:
    """The same as one self-contained page; arguments as of `model_json`."""
    card = model.card
    return render(
        "model.html",
        title=card.provenance.title or f"Model {name}",
        card=card,
        card_json=json.dumps(card.model_dump(mode="json"), indent=2, ensure_ascii=False),
        card_rows=card_rows(card),
        curves=learning_curve_svgs(_as_state(card)),
        provenance=[(field.replace("_", " "), text) for field, text in card.provenance if text],
        unsaid=[
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
    """The history as the learning curve wants it."""

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
