"""The result of a cross-validation: the scores of every method on every finished fold."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from hsi_core.classes.table import ClassTable
from hsi_core.crossvalidation.comparison import Difference, compare
from hsi_core.crossvalidation.fewer_labels import SHARES, LabelCounts
from hsi_core.crossvalidation.folds import Folds
from hsi_core.crossvalidation.methods import Method
from hsi_core.crossvalidation.scores import CurveScore, FoldScore, MethodScore
from hsi_core.labels.labels import Labels
from hsi_core.language import tr


@dataclass(frozen=True)
class CrossValidation:
    """Scores of methods on the folds that are finished.

    Args:
        methods: in the order of the user.
        folds: the folds.
        labels: labels that were divided.
        scores: of every finished method and fold.
        problems: why a method has no score on a fold, by method, repeat and fold.
        label_counts: labels of each training fold by repeat and fold; empty without a learning curve.
        unit_name: what several units of the learning curve are called.
        curve: scores with a share of the labels, for the learning curve.
        curve_problems: why a method has no such score, by method, repeat, fold and share.
    """

    methods: Sequence[Method]
    folds: Folds
    labels: Labels
    scores: Sequence[FoldScore]
    problems: Mapping[tuple[str, int, int], str]
    label_counts: Mapping[tuple[int, int], LabelCounts] = field(default_factory=dict)
    unit_name: str = "fields"
    curve: Sequence[CurveScore] = ()
    curve_problems: Mapping[tuple[str, int, int, float], str] = field(default_factory=dict)

    @property
    def class_table(self) -> ClassTable:
        """Classes of the labels, in the order of every confusion matrix."""
        return self.labels.class_table

    @cached_property
    def results(self) -> dict[str, MethodScore]:
        """Scores by method, in the order of the methods; methods without a finished fold are missing."""
        found = {}
        for method in self.methods:
            own = sorted((one for one in self.scores if one.method == method.name), key=lambda s: s.key)
            if own:
                found[method.name] = MethodScore(method.name, own)
        return found

    @property
    def num_jobs(self) -> int:
        """Folds of all methods."""
        return len(self.methods) * self.folds.num_folds * len(self.folds.partitions)

    @property
    def num_curve_jobs(self) -> int:
        """Trainings for the learning curve: methods that use class spectra, with each share of the labels."""
        num_methods = sum(not method.is_place for method in self.methods)
        return num_methods * len(SHARES) * len(self.label_counts)

    @property
    def is_complete(self) -> bool:
        """Whether every method was tried on every fold, and with each share of its labels."""
        return (
            len(self.scores) + len(self.problems) == self.num_jobs
            and len(self.curve) + len(self.curve_problems) == self.num_curve_jobs
        )

    def compare(self, first: str, second: str) -> Difference | None:
        """Difference of two methods on their common folds; None if there are none."""
        return compare(self.results[first], self.results[second])


def title_of(method: str, repeat: int, fold: int, share: float = 1.0) -> str:
    """Method, repeat and fold for people, and the share of the labels if it is not all.

    Args:
        method: name of the method.
        repeat: number of the repeat, from 0.
        fold: number of the fold, from 0.
        share: share of the labels that are used.
    """
    return tr(
        "{method}, repeat {repeat}, fold {fold}{part}",
        method=method,
        repeat=repeat + 1,
        fold=fold + 1,
        part=tr(", {share:g} % of the labels", share=100 * share) if share < 1.0 else "",
    )
