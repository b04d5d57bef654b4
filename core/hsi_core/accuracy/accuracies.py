"""Accuracies as model cards and task results hold them: one field for each overall metric."""

from collections.abc import Callable
from typing import Any, TypeVar, cast

from pydantic import BaseModel, ConfigDict, Field, create_model

from hsi_core.accuracy.bootstrap import Interval
from hsi_core.accuracy.metrics import OVERALL_METRICS, Metric
from hsi_core.splits.units import UnitInfo

Model = TypeVar("Model", bound=BaseModel)


def with_metrics(*, after: str, may_lack: bool = False) -> Callable[[type[Model]], type[Model]]:
    """Decorator of a model: insert a field for each overall metric that the model does not declare itself.

    The model may have fields only; methods and configuration belong into its base class.

    Args:
        after: name of the field that precedes the inserted ones.
        may_lack: whether files may lack an inserted field, because they are older than the metric.
    """

    def insert(model: type[Model]) -> type[Model]:
        fields: dict[str, Any] = {}
        for name, info in model.model_fields.items():
            fields[name] = (info.annotation, info)
            if name == after:
                for metric in OVERALL_METRICS:
                    if metric.name not in model.model_fields:
                        default = None if may_lack else ...
                        fields[metric.name] = (float | None, Field(default, description=metric.definition))
        # A new model, because a subclass can only append fields.
        made: Any = create_model(
            model.__name__,
            __base__=model.__bases__,
            __module__=model.__module__,
            __doc__=model.__doc__,
            **fields,
        )
        return cast(type[Model], made)

    return insert


class CardAccuracies(BaseModel):
    """Base of `Accuracies`."""

    model_config = ConfigDict(frozen=True)

    @property
    def figures(self) -> list[tuple[Metric, float | None]]:
        """Each overall metric with its value."""
        return [(metric, getattr(self, metric.name)) for metric in OVERALL_METRICS]


# The declared metrics are those that every model file has; later ones follow `kappa`.
@with_metrics(after="kappa", may_lack=True)
class Accuracies(CardAccuracies):
    """Accuracies on pixels of one kind, 0..1.

    Args:
        intervals: 95 % interval of each overall metric by name, over the spatial units of the pixels.
        units: kind and number of these units.
    """

    num_pixels: int
    overall_accuracy: float
    average_accuracy: float
    kappa: float | None
    overlap: float | None = None
    split_kind: str = "unknown"
    intervals: dict[str, Interval | None] = {}
    units: UnitInfo | None = None


class Gain(BaseModel):
    """Overall accuracy of a network minus that of a baseline, on the same pixels in the same draws of units.

    Args:
        value: the difference.
        interval: its 95 % interval; None where there are too few spatial units.
    """

    model_config = ConfigDict(frozen=True)

    value: float
    interval: Interval | None = None


class Baseline(BaseModel):
    """A simple classifier, fitted to training pixels of a network for comparison with it.

    Args:
        method: the classifier.
        num_train: training pixels that it was fitted to.
        validation: its accuracies on the validation pixels of the network.
        test: its accuracies on the test pixels of the network, if there are any.
        network: name that Train takes for it; empty for a map of one class.
        gain: of the network over it, on the test pixels or else on the validation pixels.
    """

    model_config = ConfigDict(frozen=True)

    method: str
    num_train: int
    validation: Accuracies
    test: Accuracies | None = None
    network: str = ""
    gain: Gain | None = None


def metrics_of(found: BaseModel | None) -> dict[str, Any]:
    """Values of the overall metrics by name, as task results take them.

    Args:
        found: model that has a field for each of them; None where nothing was measured.

    Returns:
        A value for each name; None where nothing was measured.
    """
    return {m.name: None if found is None else getattr(found, m.name) for m in OVERALL_METRICS}
