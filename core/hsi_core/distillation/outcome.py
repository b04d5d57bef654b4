"""Teachers and student side by side: their cost and their accuracies on the same pixels."""

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from hsi_core.accuracy.accuracies import Gain
from hsi_core.accuracy.subset import SubsetAssessment
from hsi_core.distillation.loss import agreement, ensemble_probabilities
from hsi_core.distillation.preparation import DistillationSet
from hsi_core.distillation.teachers import Teachers
from hsi_core.evaluation.cost import NetworkCost, add_costs, measure_cost
from hsi_core.evaluation.inference import checked_between_layers
from hsi_core.language import tr
from hsi_core.progress import Progress
from hsi_core.training.prediction import predict_patches


@dataclass(frozen=True)
class Learner:
    """A teacher, the ensemble of all teachers, or the student.

    Args:
        role: name for people.
        network: name and form; empty for an ensemble.
        patch: size and channels of its patches; empty for an ensemble.
        cost: parameters, multiply-adds and speed.
        validation: accuracies on the validation pixels.
        test: accuracies on the test pixels, if there are any.
    """

    role: str
    network: str
    patch: str
    cost: NetworkCost
    validation: SubsetAssessment
    test: SubsetAssessment | None


@dataclass(frozen=True)
class Outcome:
    """The result of a distillation.

    Args:
        learners: the teachers, the ensemble of several teachers, and the student last.
        agreement: share of pixels to which student and teacher assign the same class, 0..1: test pixels, or
            validation pixels without test labels.
        num_labelled: number of labelled training pixels.
        num_unlabelled: number of unlabelled training pixels.
    """

    learners: Sequence[Learner]
    agreement: float
    num_labelled: int
    num_unlabelled: int

    @property
    def student(self) -> Learner:
        """The student."""
        return self.learners[-1]

    @property
    def teacher(self) -> Learner:
        """The only teacher, or the ensemble."""
        return self.learners[-2]

    @property
    def subset(self) -> str:
        """Name of the pixels on which student and teacher are compared: "test" if there are test pixels."""
        return "test" if self.student.test else "validation"

    @property
    def kept(self) -> float:
        """Overall accuracy of the student, divided by that of the teacher."""
        taught, learned = (
            (learner.test or learner.validation).assessment.overall_accuracy
            for learner in (self.teacher, self.student)
        )
        return learned / taught if taught else float("nan")

    @property
    def gain(self) -> Gain | None:
        """Overall accuracy of the student minus that of the teacher, on the same pixels."""
        teacher, student = self.teacher, self.student
        return (student.test or student.validation).gain_over(teacher.test or teacher.validation)

    @property
    def share(self) -> float:
        """Multiply-adds of the student for one patch, divided by those of the teacher."""
        return self.student.cost.multiply_adds / self.teacher.cost.multiply_adds

    @property
    def speedup(self) -> float:
        """Pixels per second of the student, divided by those of the teacher."""
        return self.student.cost.pixels_per_second / self.teacher.cost.pixels_per_second


def compare(
    distillation_set: DistillationSet, teachers: Teachers, *, device: torch.device, progress: Progress
) -> Outcome:
    """Compare teachers and student on validation and test pixels, and measure their speed.

    Args:
        distillation_set: pixels, logits of the teachers, and the trained network of the student.
        teachers: the teachers.
        device: where the speed is measured.
        progress: tells when to stop.
    """
    student = distillation_set.prepared
    pixels, network, labels = student.pixels, student.network, student.subsets

    def learner(
        role: str, name: str, patch: str, cost: NetworkCost, scores: Tensor, patch_size: int
    ) -> Learner:
        indices = scores.argmax(1).cpu().numpy()
        subsets = {"validation": (labels.validation, pixels.validation), "test": (labels.test, pixels.test)}
        found = {
            name: pixels.assess_indices(indices[positions], subset, positions, patch_size=patch_size)
            for name, (subset, positions) in subsets.items()
            if subset is not None
        }
        return Learner(role, name, patch, cost, found["validation"], found.get("test"))

    def describe(size: int, num_components: int, num_bands: int) -> str:
        return tr(
            "{size} × {size} pixels, {num_components} channels{spectrum}",
            size=size,
            num_components=num_components,
            spectrum=tr(" and a spectrum") if num_bands else "",
        )

    columns, costs = [], []
    for number, (path, model, logits) in enumerate(
        zip(teachers.paths, teachers.models, distillation_set.logits, strict=True), start=1
    ):
        card = model.card
        costs.append(measure_cost(model.network, device, progress.check))
        role = tr("teacher") if len(teachers.models) == 1 else tr("teacher {number}", number=number)
        patch = describe(card.patch_size, card.num_components, card.num_spectrum_bands)
        columns.append(
            learner(
                tr("{role}, {name}", role=role, name=path.name),
                f"{card.network} ({card.form})",
                patch,
                costs[-1],
                logits,
                card.patch_size,
            )
        )
    together = ensemble_probabilities(distillation_set.logits)
    if len(costs) > 1:
        columns.append(learner(tr("all teachers"), "", "", add_costs(costs), together, teachers.patch_size))
    everything = torch.arange(len(pixels.pixels), device=device)
    with checked_between_layers(network, progress.check):
        own = predict_patches(network, pixels.source, everything)
    columns.append(
        learner(
            tr("student"),
            student.choice.title,
            describe(network.patch_size, network.num_components, network.num_bands),
            measure_cost(network, device, progress.check),
            own,
            network.patch_size,
        )
    )
    compared = pixels.test if labels.test is not None else pixels.validation
    return Outcome(
        columns,
        agreement=agreement(own[compared], together[compared]),
        num_labelled=len(pixels.train),
        num_unlabelled=len(pixels.unlabelled),
    )
