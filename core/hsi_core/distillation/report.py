"""The HTML report of a distillation: teachers and student side by side.

Times and speeds depend on the machine. They stand in the row `id="speed"` and the paragraph `id="timing"`.
"""

import json

from hsi_core.distillation.outcome import Outcome
from hsi_core.modelfile.history import TrainingState
from hsi_core.modelfile.model_file import ModelCard
from hsi_core.report import render
from hsi_core.training.cautions import Caution, describe_baselines, find_cautions, find_chance
from hsi_core.training.curve import learning_curve_svgs
from hsi_core.training.report import card_rows, describe_timing
from hsi_core.training.verdict import judge


def distillation_html(
    card: ModelCard, state: TrainingState, *, title: str, outcome: Outcome, seconds: float
) -> str:
    """The report as one self-contained page.

    Args:
        card: card of the student.
        state: epochs and steps of its training.
        title: heading of the page.
        outcome: comparison of teachers and student.
        seconds: duration of the whole call so far.
    """
    student = outcome.student
    num_train = outcome.num_labelled + outcome.num_unlabelled
    cautions = find_cautions(card, state.history, validation=student.validation, test=student.test)
    return render(
        "distillation.html",
        title=title,
        card=card,
        verdict=judge(card),
        comparison=describe_baselines(card),
        card_json=json.dumps(card.model_dump(mode="json"), indent=2, ensure_ascii=False),
        card_rows=card_rows(card),
        cautions=[_of_teachers(outcome), *cautions],
        curves=learning_curve_svgs(state),
        num_steps=len(state.steps),
        outcome=outcome,
        is_chance=any(
            find_chance(learner.test or learner.validation) is not None
            for learner in (outcome.teacher, student)
        ),
        timing=describe_timing(state, num_train=num_train, seconds=seconds),
    )


def _of_teachers(outcome: Outcome) -> Caution:
    return Caution(
        "The accuracies of teacher and student can be compared only if the teacher was not trained on the "
        f"{outcome.subset} pixels. A teacher that was trained on them looks better than it is, and so does "
        "its student.",
        "Distil with the same split of the labels that the teacher was trained with.",
        is_warning=False,
    )
