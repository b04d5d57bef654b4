"""Options of a network: widths and rates that a user may set. The model card stores them."""

from collections.abc import Mapping
from dataclasses import dataclass

from hsi_core.errors import ParameterError
from hsi_core.language import tr


@dataclass(frozen=True)
class NetworkOption:
    """Allowed values of one option of a network.

    Args:
        default: value if the user sets none.
        lowest: smallest value, a multiple of the step.
        highest: largest value, a multiple of the step.
        step: values are whole multiples of the step; None allows any number.
    """

    default: float
    lowest: float
    highest: float
    step: int | None

    def check(self, name: str, value: float) -> None:
        """Refuse a value that does not fit the option.

        Raises:
            ParameterError: the value is out of range, or is not a whole multiple of the step.
        """
        is_whole = isinstance(value, int)
        if not self.lowest <= value <= self.highest or (self.step and (not is_whole or value % self.step)):
            steps = tr(", a multiple of {step}", step=self.step) if self.step else ""
            raise ParameterError(
                tr(
                    "{name} is {value:g}; it must be {lowest:g} to {highest:g}{steps}: choose such a value.",
                    name=name,
                    value=value,
                    lowest=self.lowest,
                    highest=self.highest,
                    steps=steps,
                )
            )


def dropout_of(default: float) -> NetworkOption:
    """An option for the share of features that training sets to zero (dropout)."""
    return NetworkOption(default, 0.0, 0.9, None)


def width_of(default: int) -> NetworkOption:
    """An option for a number of channels, units or features."""
    return NetworkOption(default, 8, 512, 8)


def check_options(
    options: Mapping[str, float], known: Mapping[str, NetworkOption], *, network: str, form: str
) -> None:
    """Refuse options that a network does not have, and values that do not fit.

    Args:
        options: values that the user set.
        known: options of the network in this form.
        network: name of the network, for messages.
        form: form of the network, for messages.

    Raises:
        ParameterError: an option is not known, or its value is not allowed.
    """
    for name, value in options.items():
        if name not in known:
            listed = tr("choose among {known}", known=", ".join(known)) if known else tr("leave it out")
            raise ParameterError(
                tr(
                    'The network "{network}" ({form}) has no option "{name}"; {listed}.',
                    network=network,
                    form=form,
                    name=name,
                    listed=listed,
                )
            )
        known[name].check(name, value)
