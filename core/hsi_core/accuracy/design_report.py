"""The estimates from a probability sample in a report: tables, JSON and CSV."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any

from hsi_core.accuracy.bootstrap import LEVEL
from hsi_core.accuracy.design import ClassEstimates, DesignEstimates, Estimate
from hsi_core.classes.table import ClassEntry, ClassTable
from hsi_core.language import listed, tr

NO_DESIGN = tr(
    "The reference is no probability sample with a known design. So the figures count reference pixels: they "
    "hold for these pixels, and are no estimates for the whole map or for the areas of its classes."
)
NAMES = {
    "stratified": tr("stratified random sample"),
    "simple": tr("simple random sample"),
    "systematic": tr("systematic sample"),
    "clusters": tr("sample in clusters"),
    "cells": tr("random sample in cells"),
}
FIGURES = (
    ("users_accuracy", tr("user's accuracy")),
    ("producers_accuracy", tr("producer's accuracy")),
    ("f1", "F1"),
    ("area", tr("share of the area")),
)


@dataclass(frozen=True)
class SampledStratum:
    """A stratum and its points.

    Args:
        code: its code.
        name: its name.
        pixels: its size.
        hectares: its area; None if it is unknown.
        points: points with a reference.
    """

    code: int
    name: str
    pixels: int
    hectares: float | None
    points: int


@dataclass(frozen=True)
class DesignReport:
    """Estimates from a sample.

    Args:
        design: stratified, simple, systematic, clusters or cells.
        class_table: the classes of the estimates.
        estimates: the estimates.
        hectares: area that they hold for; None if it is unknown.
        num_points: points that were compared.
        num_units: clusters, or points.
        strata: the strata that have points.
        post_strata: classes of the map whose known areas the points were weighed by; empty without.
    """

    design: str
    class_table: ClassTable
    estimates: DesignEstimates
    hectares: float | None
    num_points: int
    num_units: int
    strata: tuple[SampledStratum, ...]
    post_strata: tuple[SampledStratum, ...] = ()

    @property
    def rows(self) -> list[tuple[ClassEntry, ClassEstimates, list[tuple[str, Estimate | None]]]]:
        """Each class with its estimates, and those of `FIGURES` in their order."""
        return [
            (entry, found, [(name, getattr(found, name)) for name, _ in FIGURES])
            for entry, found in zip(self.class_table.entries, self.estimates.classes, strict=True)
        ]

    @property
    def labels(self) -> list[str]:
        """Labels of the figures of a class."""
        return [label for _, label in FIGURES]

    def hectares_of(self, found: ClassEstimates) -> Estimate | None:
        """Area of a class; None where areas are unknown."""
        return None if self.hectares is None else found.area.times(self.hectares)

    def mapped_hectares(self, found: ClassEstimates) -> float | None:
        """Area that is mapped as a class; None where areas are unknown."""
        return None if self.hectares is None else found.mapped * self.hectares

    def describe(self) -> str:
        """The design in words."""
        parts, area = tr(""), tr("")
        if self.design == "clusters":
            parts = tr(" in {num_units:,} clusters", num_units=self.num_units)
        if self.design == "stratified":
            count = len(self.strata)
            parts = tr(" in {count} strata", count=count) if count > 1 else tr(" in 1 stratum")
        if self.hectares is not None:
            area = tr(", which stands for {hectares:,.1f} ha", hectares=self.hectares)
        sentences = [
            tr(
                "The reference is a {design} of {num_points:,} points{parts}{area}. The estimates below are "
                "for this area. Their standard errors and 95 % intervals cover the draw of the points, not "
                "errors of the reference. All other figures count the points alone.",
                design=NAMES[self.design],
                num_points=self.num_points,
                parts=parts,
                area=area,
            )
        ]
        if self.post_strata:
            sentences.append(
                tr(
                    "The points of each class of the map stand for its pixels in the map "
                    "(post-stratification; Card 1982)."
                )
            )
        if self.design == "systematic":
            sentences.append(
                tr(
                    "No single grid tells its variance exactly. It is estimated from neighbouring points, so "
                    "that the intervals are too wide where errors come in clumps: in simulations, intervals "
                    "of 95 % held the truth in 94 to 99 of 100 grids. Samples of the design cells have "
                    "intervals of 95 %."
                )
            )
        small = [entry.name for entry, found, _ in self.rows if _is_rough(found)]
        if small:
            sentences.append(
                tr(
                    "Fewer than 10 points in map or reference, so that intervals are rough: {classes}.",
                    classes=", ".join(small),
                )
            )
        return listed(sentences, " ")

    def to_record(self) -> dict[str, Any]:
        """All numbers for JSON."""
        return {
            "design": self.design,
            "words": self.describe(),
            "level": LEVEL,
            "num_points": self.num_points,
            "num_units": self.num_units,
            "hectares": self.hectares,
            "overall_accuracy": self.estimates.overall_accuracy.to_record(),
            "classes": [
                {"code": entry.code, "name": entry.name, "map_points": found.num_mapped}
                | {"reference_points": found.num_reference, "mapped_share": found.mapped}
                | {"mapped_hectares": self.mapped_hectares(found)}
                | {name: value and value.to_record() for name, value in figures}
                | {"hectares": (area := self.hectares_of(found)) and area.to_record()}
                for entry, found, figures in self.rows
            ],
            "area_shares": {
                "rows": "reference",
                "columns": "map",
                "codes": self.class_table.codes,
                "shares": self.estimates.shares.tolist(),
            },
            "strata": [asdict(stratum) for stratum in self.strata],
            "post_strata": [asdict(stratum) for stratum in self.post_strata],
        }

    def to_rows(self) -> Iterator[list[Any]]:
        """Rows for CSV: a line for each class, then the overall accuracy."""
        names = [name for name, _ in FIGURES] + ["hectares"]
        parts = ("", "_standard_error", "_low", "_high")
        columns = [name + part for name in names for part in parts]
        yield ["class, by area", "code", "map_points", "reference_points", *columns]
        for entry, found, figures in self.rows:
            estimates = [*(value for _, value in figures), self.hectares_of(found)]
            cells = [cell for value in estimates for cell in _cells(value)]
            yield [entry.name, entry.code, found.num_mapped, found.num_reference, *cells]
        for part, cell in zip(parts, _cells(self.estimates.overall_accuracy), strict=True):
            yield [f"area_adjusted_accuracy{part}", cell]


def _is_rough(found: ClassEstimates) -> bool:
    counts = (found.num_mapped, found.num_reference)
    return max(counts) > 0 and min(counts) < 10


def _cells(value: Estimate | None) -> list[Any]:
    if value is None:
        return [None] * 4
    return [value.value, value.standard_error, *(value.interval or (None, None))]
