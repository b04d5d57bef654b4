"""The HTML report of a distillation: teachers and student side by side.

What depends on the machine stands in the row `id="speed"` and the paragraph `id="timing"`, and nowhere else.
"""

import json

from hsi_core.distillation.outcome import Outcome
from hsi_core.modelfile.history import TrainingState
from hsi_core.modelfile.model_file import ModelCard
from hsi_core.report import render
from hsi_core.training.cautions import Caution, find_cautions
from hsi_core.training.curve import learning_curve_svgs
from hsi_core.training.report import card_rows, describe_timing


def distillation_html(
    card: ModelCard, state: TrainingState, *, title: str, outcome: Outcome, seconds: float
) -> str:
    """The report as one self-contained page.

    Args:
        card: of the student.
        state: its epochs and steps.
        title: heading of the page.
        outcome: teachers and student.
        seconds: duration of the whole call so far.
    """
    student = outcome.student
    num_train = outcome.num_labelled + outcome.num_unlabelled
    cautions = find_cautions(card, state.history, validation=student.validation, test=student.test)
    return render(
        "distillation.html",
        title=title,
        card=card,
        card_json=json.dumps(card.model_dump(mode="json"), indent=2, ensure_ascii=False),
        card_rows=card_rows(card),
        cautions=[_of_teachers(outcome), *cautions],
        curves=learning_curve_svgs(state),
        num_steps=len(state.steps),
        outcome=outcome,
        timing=describe_timing(state, num_train=num_train, seconds=seconds),
    )


def _of_teachers(outcome: Outcome) -> Caution:
    return Caution(
        f"The teacher's accuracy is comparable with the student's only where the teacher was trained without the "
        f"{outcome.subset} pixels. A teacher that has seen them looks better than it is, and passes on what it has seen.",
        "Teach with the same split of the labels that the teacher was trained with.",
        is_warning=False,
    )
