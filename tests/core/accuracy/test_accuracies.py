"""The fields of model cards and task results that hold the metrics."""

import pytest
from pydantic import BaseModel, ValidationError

from hsi_core.accuracy.accuracies import Accuracies, metrics_of, with_metrics
from hsi_core.accuracy.metrics import OVERALL_METRICS

NAMES = [metric.name for metric in OVERALL_METRICS]


def test_a_card_holds_every_metric_in_the_order_of_the_table() -> None:
    assert list(Accuracies.model_fields) == [
        "num_pixels",
        *NAMES,
        "overlap",
        "split_kind",
        "intervals",
        "units",
    ]


def test_a_card_of_a_first_model_file_still_loads() -> None:
    text = '{"num_pixels": 4, "overall_accuracy": 0.5, "average_accuracy": 0.25, "kappa": null}'
    card = Accuracies.model_validate_json(text)
    assert (card.overall_accuracy, card.average_accuracy, card.kappa) == (0.5, 0.25, None)
    assert (card.overlap, card.split_kind) == (None, "unknown")
    assert (card.intervals, card.units) == ({}, None)


def test_a_card_without_overall_accuracy_is_refused() -> None:
    with pytest.raises(ValidationError, match="overall_accuracy"):
        Accuracies.model_validate({"num_pixels": 4, "average_accuracy": 0.25, "kappa": None})


def test_a_card_cannot_be_changed() -> None:
    card = Accuracies(num_pixels=1, overall_accuracy=0.5, average_accuracy=0.5, kappa=0.0)
    with pytest.raises(ValidationError, match="frozen"):
        card.num_pixels = 2


def test_metrics_are_inserted_after_the_named_field_and_need_a_value() -> None:
    class Base(BaseModel):
        pass

    @with_metrics(after="before")
    class Result(Base):
        """A result."""

        before: int
        last: int

    assert list(Result.model_fields) == ["before", *NAMES, "last"]
    assert (Result.__doc__, issubclass(Result, Base)) == ("A result.", True)
    assert all(Result.model_fields[name].is_required() for name in NAMES)
    with pytest.raises(ValidationError, match=NAMES[0]):
        Result.model_validate({"before": 1, "last": 2})


def test_metrics_by_name_are_none_without_accuracies() -> None:
    card = Accuracies(num_pixels=1, overall_accuracy=0.75, average_accuracy=0.5, kappa=0.25)
    found = metrics_of(card)
    assert list(found) == NAMES
    assert (found["overall_accuracy"], found["kappa"]) == (0.75, 0.25)
    assert set(metrics_of(None).values()) == {None}
