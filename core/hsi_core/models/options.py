"""Options of a network: widths and rates inside it that may be set when it is built, and are kept in the model card."""

from collections.abc import Mapping
from dataclasses import dataclass

from hsi_core.errors import ParameterError


@dataclass(frozen=True)
class NetworkOption:
    """What one option of a network may be.

    Args:
        default: what the network has unless it is set.
        lowest: smallest value, a multiple of the step.
        highest: largest value, a multiple of the step.
        step: values are whole multiples of it; None: any number.
    """

    default: float
    lowest: float
    highest: float
    step: int | None

    def check(self, name: str, value: float) -> None:
        """Refuse a value that the network cannot be built with.

        Raises:
            ParameterError: it is out of range, or no whole multiple of the step.
        """
        if not self.lowest <= value <= self.highest or (self.step and value % self.step):
            steps = f", a multiple of {self.step}" if self.step else ""
            raise ParameterError(
                f"{name} is {value:g}; it must be {self.lowest:g} to {self.highest:g}{steps}: choose such a value."
            )


def dropout_of(default: float) -> NetworkOption:
    """Share of the features that are left out in training."""
    return NetworkOption(default, 0.0, 0.9, None)


def width_of(default: int) -> NetworkOption:
    """A number of channels, units or features."""
    return NetworkOption(default, 8, 512, 8)


def check_options(
    options: Mapping[str, float], known: Mapping[str, NetworkOption], *, network: str, form: str
) -> None:
    """Refuse options that a network does not have or cannot be built with.

    Args:
        options: value of each option that is set.
        known: options of the network in this form.
        network: its name, for messages.
        form: its form, for messages.

    Raises:
        ParameterError: an option is not known, or its value not allowed.
    """
    for name, value in options.items():
        if name not in known:
            listed = f"choose among {', '.join(known)}" if known else "leave it out"
            raise ParameterError(f'The network "{network}" ({form}) has no option "{name}"; {listed}.')
        known[name].check(name, value)
