"""Whose a model is, what it was made from and what it may be used for.

The fields that people write into a model card by hand are those of model cards, Mitchell et al. (2019), doi:10.1145/3287560.3287596, that training cannot know.
"""

from typing import Literal

from pydantic import BaseModel, ConfigDict

MAX_LENGTH = 4000
"""Characters of a field: a card is read by people, and it is part of every copy of the model."""


class Provenance(BaseModel):
    """What the user says about a model; None is not said.

    Args:
        title: name of the model for people.
        authors: who trained it, and whom to ask.
        licence: terms of use, best an SPDX identifier such as CC-BY-4.0.
        citation: how to cite it.
        source: where scene and labels come from, with their own terms.
        intended_use: what it is meant for.
        limitations: where it must not be trusted.
    """

    model_config = ConfigDict(frozen=True)

    title: str | None = None
    authors: str | None = None
    licence: str | None = None
    citation: str | None = None
    source: str | None = None
    intended_use: str | None = None
    limitations: str | None = None

    def updated(self, given: dict[str, str | None]) -> "Provenance":
        """With the fields that are given; an empty text takes a field away, None leaves it as it is."""
        said = {name: text.strip() or None for name, text in given.items() if text is not None}
        return self.model_copy(update=said)


class Origin(BaseModel):
    """A model that another one was made from.

    Args:
        kind: how: fine-tuned, or distilled (this one was a teacher).
        model: name of its file.
        sha256: digest of its file.
        network: name and form of its network.
        scene: what it was trained on itself.
    """

    model_config = ConfigDict(frozen=True)

    kind: Literal["fine-tuned", "distilled"]
    model: str
    sha256: str
    network: str
    scene: str
