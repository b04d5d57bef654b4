"""Describes the environment of the worker, as text for the log and as HTML."""

from __future__ import annotations

import html
from pathlib import Path
from typing import Any

from hsi_qgis_plugin.i18n import tr

_STYLE = (
    "body { font: 15px/1.5 sans-serif; max-width: 50rem; margin: 0 auto; padding: 1.5rem; }"
    "h1 { font-size: 1.4rem; } td { padding: .15rem 1.2rem .15rem 0; vertical-align: top; }"
    "td:first-child { color: #57606a; } p.bad { color: #9a3412; font-weight: 600; }"
)


def describe_environment(found: dict[str, Any], *, origin: str) -> list[tuple[str, str]]:
    """Rows of name and value.

    Args:
        found: outputs of the task `environment`.
        origin: where the interpreter was chosen.
    """
    gib = 1024.0**3
    devices = [
        tr("{name} ({memory:.0f} GiB)").format(name=device["name"], memory=device["memory_bytes"] / gib)
        for device in found["cuda_devices"]
    ]
    hint = tr("The set-up installs it with “Optional packages” (EXTRAS).")
    rows = [
        (tr("Interpreter"), found["executable"]),
        (tr("Chosen by"), origin),
        (tr("Python"), found["python"]),
        (tr("System"), found["platform"]),
        (tr("Threads"), str(found["num_threads"])),
        (tr("CUDA build of torch"), found["cuda_build"] or tr("none: it computes on the CPU")),
        (tr("Graphics cards"), ", ".join(devices) or tr("none that torch can use")),
        (tr("Networks"), ", ".join(found["networks"])),
        (
            tr("Backbones of timm"),
            f"{found['timm_problem']} {hint}" if found["timm_problem"] else str(found["num_timm_backbones"]),
        ),
        (
            tr("ONNX (optional)"),
            ", ".join(
                f"{name} {version or tr('missing')}" for name, version in found["onnx_packages"].items()
            ),
        ),
        (
            tr("ONNX Runtime computes with"),
            ", ".join(found["onnx_providers"]) or tr("nothing: ONNX Runtime is missing.") + f" {hint}",
        ),
        ("hsi_core", found["hsi_core"]),
    ]
    return rows + [(name, version or tr("missing")) for name, version in found["packages"].items()]


def write_environment_html(path: Path, rows: list[tuple[str, str]], problem: str) -> None:
    """Write the rows as an HTML page, with the problem on top if there is one."""
    title = html.escape(tr("Processing environment"))
    body = f'<p class="bad">{html.escape(problem)}</p>' if problem else ""
    table = "".join(
        f"<tr><td>{html.escape(name)}</td><td>{html.escape(value)}</td></tr>" for name, value in rows
    )
    text = (
        f'<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>{title}</title>'
        f"<style>{_STYLE}</style></head>"
        f"<body><h1>{title}</h1>{body}<table>{table}</table></body></html>\n"
    )
    path.write_text(text, encoding="utf-8")
