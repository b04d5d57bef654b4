"""Provenance of a model: authors, licence, intended use, and the models that it was made from.

The fields that users fill in are those fields of model cards (Mitchell et al. 2019,
doi:10.1145/3287560.3287596) that a training cannot know.
"""

from typing import Literal

from pydantic import BaseModel, ConfigDict

MAX_LENGTH = 4000
"""Maximum characters of a field: people read the card, and every copy of the model contains it."""


class Provenance(BaseModel):
    """The information that a user adds to a model; None for a field without information.

    Args:
        title: title of the model.
        authors: who trained it, and a contact.
        licence: terms of use, preferably an SPDX identifier such as CC-BY-4.0.
        citation: how to cite it.
        source: where scene and labels come from, and their terms of use.
        intended_use: purpose of the model.
        limitations: cases in which the model must not be trusted.
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
        """A copy with the given fields; an empty text removes a field, None keeps it."""
        given_fields = {name: text.strip() or None for name, text in given.items() if text is not None}
        return self.model_copy(update=given_fields)


class Origin(BaseModel):
    """A model that another one was made from.

    Args:
        kind: fine-tuned (from this model), or distilled (this model was a teacher).
        model: name of its file.
        sha256: digest of its file.
        network: name and form of its network.
        scene: name of the scene that it was trained on.
    """

    model_config = ConfigDict(frozen=True)

    kind: Literal["fine-tuned", "distilled"]
    model: str
    sha256: str
    network: str
    scene: str
