"""The journal of a cross-validation: finished folds, so that a cancelled or killed run is resumed.

It lies beside the JSON file, as the checkpoint of a training lies beside the model. A journal of other data
or settings is not used, nor are the folds of a method that has other settings now; methods and repeats may
be added. The first line has the fingerprints; each other line is the score of one method on one fold.
"""

import dataclasses
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from hsi_core.crossvalidation.methods import Method
from hsi_core.crossvalidation.scores import CurveScore, FoldScore
from hsi_core.fingerprint import fingerprint_of
from hsi_core.language import tr
from hsi_core.outputs import new_file
from hsi_core.progress import Progress


class Journal:
    """The journal in a file.

    Args:
        path: the file.
        fingerprint: of everything that scores depend on besides the method; None if that is unknown, so that
            no earlier run is resumed.
        methods: their settings have fingerprints of their own.
    """

    def __init__(self, path: Path, fingerprint: str | None, methods: Sequence[Method]) -> None:
        self.path = path
        self._fingerprint = fingerprint
        self._methods = {
            method.name: fingerprint_of(
                choice=None if method.choice is None else dataclasses.asdict(method.choice),
                strength=method.strength,
            )
            for method in methods
        }

    def write(self, scores: Sequence[FoldScore]) -> None:
        """Write the journal, atomically.

        Raises:
            OutputError: it cannot be written.
        """
        lines: list[dict[str, Any]] = [{"fingerprint": self._fingerprint, "methods": self._methods}]
        lines += [
            {
                **dataclasses.asdict(dataclasses.replace(one, confusion=_NOTHING)),
                "confusion": one.confusion.tolist(),
            }
            for one in scores
        ]
        with new_file(self.path, is_interim=True) as temporary:
            temporary.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")

    def read(self, progress: Progress) -> list[FoldScore]:
        """Scores of an earlier run of the same data and settings; empty without one.

        Args:
            progress: receives a message, or a warning about a journal that cannot be used.
        """
        if not self.path.is_file():
            return []
        name = self.path.name
        try:
            first, *lines = [json.loads(line) for line in self.path.read_text(encoding="utf-8").splitlines()]
            if self._fingerprint is None:
                progress.warning(
                    tr(
                        "The journal {name} is not used, because changes of the scene cannot be noticed: its "
                        "files are not on this computer. This cross-validation starts from the beginning.",
                        name=name,
                    )
                )
                return []
            if first["fingerprint"] != self._fingerprint:
                progress.warning(
                    tr(
                        "The journal {name} belongs to a cross-validation with other data or "
                        "settings; this one "
                        "starts from the beginning.",
                        name=name,
                    )
                )
                return []
            scores = [
                (CurveScore if "share" in line else FoldScore)(
                    **{**line, "confusion": np.array(line["confusion"], np.int64)}
                )
                for line in lines
            ]
            same = {key for key, value in first["methods"].items() if self._methods.get(key) == value}
            if any(one.confusion.ndim != 2 for one in scores):
                raise ValueError("a confusion matrix is not square")
        except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
            progress.warning(
                tr(
                    "The journal {name} is damaged ({error}); this cross-validation starts from the "
                    "beginning.",
                    name=name,
                    error=error,
                )
            )
            return []
        found = [one for one in scores if one.method in same]
        if found:
            num_folds = sum(not isinstance(one, CurveScore) for one in found)
            curve = len(found) - num_folds
            words = tr(" and {curve} trainings of the learning curve", curve=curve) if curve else ""
            progress.info(
                tr(
                    "The journal {name} is resumed; {num_folds} folds{words} are finished.",
                    name=name,
                    num_folds=num_folds,
                    words=words,
                )
            )
        return found


_NOTHING = np.zeros((0, 0), dtype=np.int64)
