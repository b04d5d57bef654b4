"""A small search space, studies in it, and an objective whose best is known."""

import math

from hsi_core.modelfile.history import EpochRecord
from hsi_core.progress import Progress
from hsi_core.tuning.space import SearchSpace, Span
from hsi_core.tuning.study import open_study
from hsi_core.tuning.trials import MeasuredTrial, run_trials

SPACE = SearchSpace(
    networks=("hybridsn", "ssan"),
    patch_sizes=(7, 9),
    components=(10, 15),
    learning_rate=Span(1e-5, 1e-3),
    weight_decay=Span(1e-6, 1e-2),
    spectral_noise=Span(0.5, 0.5),
    augment=(True,),
    options={
        "dropout": Span(0.3, 0.7),
        "gru_units": Span(64, 256),
        "channels": Span(32, 128),
        "attention_size": Span(32, 128),
    },
    epochs=4,
)
IDENTITY = {"scene": "a", "labels": "b", "settings": SPACE.describe() | {"seed": 0}}


def open_here(tmp_path, *, name="s.sqlite", **changes):
    identity = IDENTITY | changes
    return open_study(tmp_path / name, identity=identity, starts=SPACE.starts(), seed=0, num_warmup_epochs=1)


def learn(candidate, *, progress, after_epoch):
    """Instead of a training: the final accuracy depends on the learning rate alone; it is best at 1e-4."""
    final = 0.9 - 0.4 * abs(math.log10(candidate.recipe.learning_rate) + 4.0)
    history = []
    for epoch in range(1, candidate.recipe.epochs + 1):
        progress.check()
        history.append(EpochRecord(epoch, 1.0, 1.0, final * (1.0 - 0.5**epoch)))
        after_epoch(history[-1])
    return MeasuredTrial(history[-1].validation_accuracy, [[0, 0, candidate.recipe.patch_size]])


def run(study, num_trials, *, train=learn, seconds=None, after_trial=lambda: None, progress=None):
    return run_trials(
        study,
        train,
        space=SPACE,
        num_trials=num_trials,
        seconds=seconds,
        after_trial=after_trial,
        progress=progress or Progress(),
    )
