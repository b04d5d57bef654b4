"""How labels were split, stored in the TIFF tags of the raster of each subset."""

from dataclasses import dataclass


@dataclass(frozen=True)
class SplitInfo:
    """Origin of one subset of a split.

    Args:
        kind: random, blocks or polygons.
        part: train, validation or test.
        seed: seed of the random choices.
        guard: width of the guard band in pixels.
        patch_size: side of the patches for which `overlap` is counted, in pixels.
        overlap: share of test pixels whose patch touches a training pixel, 0..1.
    """

    kind: str
    part: str
    seed: int
    guard: int
    patch_size: int
    overlap: float

    def to_tags(self) -> dict[str, str]:
        """The values as TIFF tags."""
        return {
            "HSI_SPLIT_KIND": self.kind,
            "HSI_SPLIT_PART": self.part,
            "HSI_SPLIT_SEED": str(self.seed),
            "HSI_SPLIT_GUARD": str(self.guard),
            "HSI_SPLIT_PATCH_SIZE": str(self.patch_size),
            "HSI_SPLIT_OVERLAP": f"{self.overlap:.6f}",
        }

    @classmethod
    def from_tags(cls, tags: dict[str, str]) -> "SplitInfo | None":
        """Read TIFF tags; None if they are missing or damaged."""
        try:
            return cls(
                kind=tags["HSI_SPLIT_KIND"],
                part=tags["HSI_SPLIT_PART"],
                seed=int(tags["HSI_SPLIT_SEED"]),
                guard=int(tags["HSI_SPLIT_GUARD"]),
                patch_size=int(tags["HSI_SPLIT_PATCH_SIZE"]),
                overlap=float(tags["HSI_SPLIT_OVERLAP"]),
            )
        except (KeyError, ValueError):
            return None
