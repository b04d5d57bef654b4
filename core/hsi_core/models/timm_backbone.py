"""timm:<name>: any image backbone of timm, with the components as its input channels.

Source: Wightman (2019), PyTorch Image Models, doi:10.5281/zenodo.4414861, and the paper of each backbone.

timm is optional, and is imported only for such a network. Weights are drawn at random: nothing is downloaded.
A backbone halves its maps up to five times, which is too much for a small patch. The network therefore
enlarges the patch until at least two cells remain at a stride of 32. Backbones for images of a fixed size are
built for the size of the enlarged patch.
"""

import difflib
import importlib
from typing import Any, ClassVar, Unpack

import torch
from torch import Tensor, nn
from torch.nn import functional

from hsi_core.errors import MissingPackageError, ParameterError, PatchError
from hsi_core.language import either, tr
from hsi_core.models.base import NetworkSizes, PatchNetwork
from hsi_core.models.recipe import FORMS, Recipe
from hsi_core.models.registry import register_family

STRIDE = 32
"""Largest stride of most backbones."""
SMALLEST_SIDE = 64
ENLARGEMENT = 4
"""Smallest factor by which a patch is enlarged."""


def import_timm() -> Any:
    """The package timm.

    Raises:
        MissingPackageError: it is not installed or does not work.
    """
    try:
        return importlib.import_module("timm")
    except ModuleNotFoundError as error:
        if error.name != "timm":
            raise _broken(error) from error
        raise MissingPackageError(
            "Networks timm:<name> need the package timm, which is not installed; install timm in the "
            "processing environment, with a torchvision that fits its torch, or choose another network."
        ) from error
    except (ImportError, RuntimeError, OSError) as error:  # torchvision for another build of torch
        raise _broken(error) from error


def _broken(error: Exception) -> MissingPackageError:
    return MissingPackageError(
        tr(
            "Networks timm:<name> need the package timm, which is installed but does not work ({error}); it "
            "needs a torchvision of the same build as torch.",
            error=error,
        )
    )


def list_backbones() -> list[str]:
    """Names of all backbones of the installed timm, sorted.

    Raises:
        MissingPackageError: timm is not installed or does not work.
    """
    names: list[str] = import_timm().list_models()
    return names


def enlarged_side(patch_size: int) -> int:
    """Side of an enlarged patch.

    Four times the patch, rounded up to a multiple of the stride, and at least 64.
    """
    return max(SMALLEST_SIDE, -(-ENLARGEMENT * patch_size // STRIDE) * STRIDE)


_RECIPE = Recipe(
    inputs="components",
    patch_size=13,
    components=30,
    standardize=True,
    whiten=False,
    epochs=40,
    patience=15,
    batch_size=64,
    learning_rate=5e-4,
    is_cosine=True,
    weight_decay=0.05,
    class_weights=True,
    augment=True,
    spectral_noise=0.5,
    label_smoothing=0.0,
)


class TimmBackbone(PatchNetwork):
    """A backbone of timm on an enlarged patch; there is one form under both names.

    Args:
        form: either name; there is only one form.
        num_components: K, input channels.
        num_classes: number of classes.
        patch_size: P, odd, at least 3.

    Raises:
        MissingPackageError: timm is not installed or does not work.
        PatchError: the patch is too small.
        ParameterError: the backbone does not take images of the enlarged patch, or gives no logits.
    """

    recipes: ClassVar[dict[str, Recipe]] = dict.fromkeys(FORMS, _RECIPE)
    backbone_name: ClassVar[str]

    def __init__(self, **sizes: Unpack[NetworkSizes]) -> None:
        super().__init__(**sizes)
        patch_size = self.patch_size
        if patch_size < 3:
            raise PatchError(
                tr(
                    "timm:{backbone} needs patches of at least 3 x 3 pixels, not {patch_size} x "
                    "{patch_size}; choose a larger patch.",
                    backbone=self.backbone_name,
                    patch_size=patch_size,
                )
            )
        self.side = enlarged_side(patch_size)
        timm = import_timm()
        config = timm.models.get_pretrained_cfg(self.backbone_name)
        size = {"img_size": self.side} if config is not None and config.fixed_input_size else {}
        try:
            self.backbone = timm.create_model(
                self.backbone_name,
                pretrained=False,
                in_chans=self.num_components,
                num_classes=self.num_classes,
                **size,
            )
            logits = self._try_out()
        except (RuntimeError, AssertionError, TypeError, ValueError) as error:
            raise ParameterError(
                tr(
                    "The backbone {backbone} of timm cannot be used for patches of {patch_size} x "
                    "{patch_size} pixels and {num_components} components, enlarged to {side} x {side} "
                    "({reason}); choose another one, such as timm:resnet18.",
                    backbone=self.backbone_name,
                    patch_size=patch_size,
                    num_components=self.num_components,
                    side=self.side,
                    reason=str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__,
                )
            ) from error
        if not isinstance(logits, Tensor) or logits.shape != (1, self.num_classes):
            raise ParameterError(
                tr(
                    "The backbone {backbone} of timm gives no logits of classes; choose another one, such "
                    "as timm:resnet18.",
                    backbone=self.backbone_name,
                )
            )

    @torch.no_grad()
    def _try_out(self) -> object:
        """The output of the backbone for one patch."""
        self.backbone.eval()
        logits = self(torch.zeros(1, self.num_components, self.patch_size, self.patch_size))
        self.backbone.train()
        return logits

    @property
    def classifier(self) -> nn.Module | None:
        """The last layer of the backbone, as timm names it."""
        layer = self.backbone.get_classifier()
        return layer if isinstance(layer, nn.Module) else None

    def forward(self, patches: Tensor) -> Tensor:
        """Logits (N, classes) of the centre pixels of patches (N, K, P, P)."""
        enlarged = functional.interpolate(patches, size=self.side, mode="bilinear", align_corners=False)
        logits: Tensor = self.backbone(enlarged)
        return logits


@register_family("timm")
def find_backbone(name: str) -> type[PatchNetwork]:
    """The network around the backbone of a name. A tag of pretraining in the name is allowed, but not used.

    Raises:
        MissingPackageError: timm is not installed or does not work.
        ParameterError: timm has no such backbone.
    """
    timm = import_timm()
    if not timm.is_model(name):  # this refuses a path or an address as well
        close = difflib.get_close_matches(name, list_backbones(), n=5, cutoff=0.5)
        advice = "."
        if close:
            advice = tr("; did you mean {guesses}?", guesses=either(f"timm:{match}" for match in close))
        raise ParameterError(
            tr(
                'The installed timm {version} has no backbone "{name}" among its {num_backbones}{advice}',
                version=timm.__version__,
                name=name,
                num_backbones=len(list_backbones()),
                advice=advice,
            )
        )
    return type("TimmBackbone", (TimmBackbone,), {"backbone_name": name, "__doc__": TimmBackbone.__doc__})
