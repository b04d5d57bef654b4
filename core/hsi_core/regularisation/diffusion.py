"""Diffusion of class probabilities along edges: a random walker with priors, in a fixed number of steps.

The diffused probabilities X solve (L + gamma I) X = gamma P, with the Laplacian L of the edges (Grady 2005,
"Multilabel random walker image segmentation using prior models", doi:10.1109/CVPR.2005.239; Kang et al. 2015,
"Extended random walker-based classification of hyperspectral images", IEEE TGRS 53(1), 144-153). The system
is not solved. A fixed number of Chebyshev steps (Golub and Varga 1961, doi:10.1007/BF01386013) on the system
scaled by its diagonal comes close to the solution: a value then depends on the pixels within this number of
pixels and on no others.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn.functional import pad

from hsi_core.errors import ParameterError
from hsi_core.language import tr
from hsi_core.regularisation.weights import FORWARD
from hsi_core.windows import Window

GAMMAS = {"weak": 1.0, "medium": 0.1, "strong": 0.01}
"""Weight of the given probabilities against those of the neighbours, for each strength."""
OFF = "off"
STRENGTHS = (OFF, *GAMMAS)
DEFAULT_STEPS = 64
HELD = "held"
"""Strength of a diffusion that is held to training labels, where no other strength is chosen."""
HELD_GAMMA = 0.03
"""Weight of the given probabilities with the strength `HELD`."""
HELD_WEIGHT = 10.0
"""Weight of the label of a pixel against the probabilities of its neighbours."""
LARGEST_EIGENVALUE = 2.0
"""No eigenvalue of the scaled system is larger: those of a random walk lie between -1 and 1."""
SMALLEST_SHARE = 1e-10
"""Smaller probabilities count as this one. Much smaller numbers are slow on a processor."""
TYPICAL_DEGREE = 2.25
"""The steps converge at full speed if the weights of a pixel have at least this sum. The median of the sum on
Indian Pines is 2.8."""
START = 0.75
"""The steps begin with this share of the given probabilities.

The solution has large areas nearly as given, and details nearly 0: less than 1 is closer to both together.
With this value and `TYPICAL_DEGREE`, at least 99.7 % of the pixels of Indian Pines have the class of the
solution after 64 steps of a strong diffusion, for each of three classifiers.
"""
_STEPS = (*FORWARD, *((-down, -right) for down, right in FORWARD))


def gamma_of(strength: str) -> float | None:
    """Gamma of a strength; None for "off".

    Raises:
        ParameterError: there is no such strength.
    """
    known = (*STRENGTHS, HELD)
    if strength not in known:
        raise ParameterError(
            tr(
                'The strength "{strength}" is unknown; choose one of {listed}.',
                strength=strength,
                listed=", ".join(known),
            )
        )
    return HELD_GAMMA if strength == HELD else GAMMAS.get(strength)


def smallest_eigenvalue(gamma: float) -> float:
    """Smallest eigenvalue of the scaled system at which the steps converge at full speed.

    The smallest one is gamma / (8 + gamma) or larger. Parts of the solution with smaller eigenvalues than
    this one converge more slowly, and never diverge.
    """
    return gamma / (TYPICAL_DEGREE + gamma)


@dataclass(frozen=True)
class Diffusion:
    """Settings of a diffusion.

    Args:
        gamma: weight of the given probabilities against those of the neighbours.
        steps: number of steps.
    """

    gamma: float
    steps: int = DEFAULT_STEPS

    @property
    def halo(self) -> int:
        """Margin in pixels on which a value depends: one pixel for each step."""
        return self.steps

    def describe(self) -> str:
        """Settings in words: "strong (gamma 0.01), 64 steps"."""
        names = {gamma: name for name, gamma in GAMMAS.items()}
        name = names.get(self.gamma)
        if name is None:
            return tr("gamma {gamma:g}, {steps} steps", gamma=self.gamma, steps=self.steps)
        return tr("{name} (gamma {gamma:g}), {steps} steps", name=name, gamma=self.gamma, steps=self.steps)


@dataclass(frozen=True)
class Couplings:
    """The scaled system: share of each neighbour and of the given probabilities in the value of a pixel.

    Args:
        neighbours: share of the eight neighbours, (8, H, W).
        prior: share of the given probabilities, (H, W).
        held: share of the label of a pixel that is held, (H, W); None if there are no such pixels.
        gamma: weight of the given probabilities.
    """

    neighbours: Tensor
    prior: Tensor
    held: Tensor | None
    gamma: float

    @classmethod
    def of(cls, edges: Tensor, gamma: float, *, is_held: Tensor | None = None) -> "Couplings":
        """The system of edges.

        Args:
            edges: weights of the edges to the four forward neighbours, (4, H, W).
            gamma: weight of the given probabilities, above 0.
            is_held: mask (H, W) of the pixels that are held to their label.
        """
        height, width = edges.shape[1:]
        wide = pad(edges, (1, 1, 1, 1))
        backward = [
            wide[index, 1 - down : 1 - down + height, 1 - right : 1 - right + width]
            for index, (down, right) in enumerate(FORWARD)
        ]
        neighbours = torch.stack([*edges, *backward])
        diagonal = torch.zeros_like(neighbours[0])
        for weights in neighbours:
            diagonal.add_(weights)
        diagonal.add_(gamma)
        held = None
        if is_held is not None:
            held = torch.zeros_like(diagonal).masked_fill_(is_held, HELD_WEIGHT)
            diagonal.add_(held)
            held.div_(diagonal)
        prior = torch.full_like(diagonal, gamma).div_(diagonal)
        return cls(neighbours.div_(diagonal), prior, held, gamma)


def diffuse(
    probabilities: Tensor,
    couplings: Couplings,
    *,
    steps: int = DEFAULT_STEPS,
    core: Window | None = None,
    held: Tensor | None = None,
    check: Callable[[], None] = lambda: None,
) -> Tensor:
    """Diffuse the probability of one class, or of several.

    Args:
        probabilities: given probabilities (K, H, W), 0 where unknown.
        couplings: the system, of the same H and W.
        steps: number of steps.
        core: part of the array to diffuse. The array has to extend beyond it by `steps` pixels, except at
            the edges of the scene. None is the whole array.
        held: 1 at pixels whose held label is the class, otherwise 0; (K, H, W).
        check: called before each step.

    Returns:
        Diffused probabilities (K, h, w) of the core. They may be slightly negative, and their sum may differ
        from 1.
    """
    shape = (probabilities.shape[-2], probabilities.shape[-1])
    core = core or Window(0, 0, *shape)
    constant = probabilities * couplings.prior
    if held is not None and couplings.held is not None:
        constant.add_(held * couplings.held)
    # A ring of zeros around the values stands for the pixels beyond the array.
    before, now = (pad(probabilities * START, (1, 1, 1, 1)) for _ in range(2))
    total, term = (torch.empty_like(constant) for _ in range(2))
    for factor, inverse, window in _schedule(couplings.gamma, steps, core, shape):
        check()
        rows, columns = window.slices
        sums, terms = total[..., rows, columns], term[..., rows, columns]
        for index, (down, right) in enumerate(_STEPS):
            values = _moved(now, window, down, right)
            weights = couplings.neighbours[index, rows, columns]
            if index == 0:
                torch.mul(values, weights, out=sums)
            else:
                sums.add_(torch.mul(values, weights, out=terms))
        # x' = (1 - f) x'' + f (1 - 1/t) x + f/t (b + S x): x'' is before x, and 1/t is `inverse`.
        sums.add_(constant[..., rows, columns]).mul_(factor * inverse)
        sums.add_(torch.mul(_moved(now, window), factor * (1.0 - inverse), out=terms))
        _moved(before, window).mul_(1.0 - factor).add_(sums)
        before, now = now, before
    return _moved(now, core).clone()


def _moved(values: Tensor, window: Window, down: int = 0, right: int = 0) -> Tensor:
    """Values of a window, moved by some pixels, in an array with a ring."""
    top, left = window.row + 1 + down, window.column + 1 + right
    return values[..., top : top + window.height, left : left + window.width]


def _schedule(
    gamma: float, steps: int, core: Window, shape: tuple[int, int]
) -> Iterator[tuple[float, float, Window]]:
    """Factor, inverse of the mean eigenvalue, and window of each step; later steps need fewer pixels."""
    low, high = smallest_eigenvalue(gamma), LARGEST_EIGENVALUE
    inverse = 2.0 / (high + low)
    squared = ((high - low) / (high + low)) ** 2
    factor = 1.0
    for step in range(1, steps + 1):
        yield factor, inverse, core.grow(steps - step).clip(shape)
        factor = 1.0 / (1.0 - squared / 2.0) if step == 1 else 1.0 / (1.0 - squared * factor / 4.0)
