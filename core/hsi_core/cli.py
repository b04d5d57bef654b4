"""The command line `hsi-core TASK`. It uses the same parameter models as the jobs of the worker."""

import ast
import dataclasses
import errno
import inspect
import json
import os
import signal
import sys
from pathlib import Path
from types import FrameType
from typing import Annotated, Any

import tyro

from hsi_core import __version__, tasks
from hsi_core.errors import ContractError
from hsi_core.language import ENGLISH, languages, tr, translate
from hsi_core.tasks import Task, load_task, task_names
from hsi_core.worker import EXIT_ERROR, Stop, prepare_process, run_guarded


def _summary(name: str) -> str:
    """First line of a task's docstring, read from its file without importing the task."""
    source = (Path(tasks.__file__).parent / f"{name}.py").read_text(encoding="utf-8")
    return (ast.get_docstring(ast.parse(source)) or "").splitlines()[0]


def _unchecked(task: Task) -> Any:
    """The parameter model without its checks: `run_job` checks the values, with messages for users."""
    fields: list[tuple[str, Any, Any]] = []
    for name, field in task.Params.model_fields.items():
        short = name.removesuffix("_file")  # --json for --json-file
        aliases = [f"--{short}"] if short not in task.Params.model_fields else []
        kind = Annotated[field.annotation, tyro.conf.arg(help=field.description, aliases=aliases)]  # type: ignore[name-defined]
        if field.is_required():
            fields.append((name, kind, dataclasses.field()))
        else:
            fields.append((name, kind, dataclasses.field(default=field.default)))
    return dataclasses.make_dataclass("Params", fields, kw_only=True)


def _print_usage() -> None:
    print(f"hsi-core {__version__}: deep-learning classification of hyperspectral scenes\n")
    print("usage: hsi-core [--language NAME] TASK [OPTIONS]      hsi-core TASK --help\n")
    print(f"languages of messages and reports: {', '.join(languages())}; help is in English\n")
    for name in task_names():
        print(f"  {name:18s} {_summary(name)}")


def _print_event(event: dict[str, Any]) -> None:
    """Print progress and messages to stderr, and the result as JSON to stdout."""
    kind, stream = event["event"], sys.stderr
    if kind == "result":
        text, stream = json.dumps(event["outputs"], indent=2, ensure_ascii=False), sys.stdout
    elif kind == "progress":
        left = translate(tr("{duration} left", duration=event["left"])) if event["left"] else ""
        message = ", ".join(filter(None, (event["message"], left)))
        text = f"{event['percent']:5.1f} %  {message}"
    else:
        text = f"{kind}: {event['message']}"
    try:
        print(text, file=stream, flush=True)
    except OSError as error:
        if error.errno not in (errno.EPIPE, errno.EINVAL):  # Windows calls a broken pipe EINVAL
            raise
        # The reader has gone, as behind "| head": go on silently.
        with Path(os.devnull).open("wb") as nothing:
            os.dup2(nothing.fileno(), stream.fileno())


def main(arguments: list[str] | None = None) -> int:
    """Run one task and return its exit code: 0 after a result, 1 after an error, 3 after Ctrl+C."""
    prepare_process()
    words = sys.argv[1:] if arguments is None else arguments
    if not words or words[0] in ("-h", "--help"):
        _print_usage()
        return 0 if words else 2
    if words[0] == "--version":
        print(__version__)
        return 0
    language = ENGLISH
    if words[0] == "--language":
        language, words = words[1] if len(words) > 1 else "", words[2:]
        if language not in languages() or not words:
            print(f"error: --language takes one of {', '.join(languages())}, then a task", file=sys.stderr)
            return EXIT_ERROR
    try:
        task = load_task(words[0])
    except ContractError as error:
        print(f"error: {error}", file=sys.stderr)
        return EXIT_ERROR
    given = tyro.cli(
        _unchecked(task),
        args=words[1:],
        prog=f"hsi-core {words[0]}",
        description=inspect.cleandoc(task.__doc__ or ""),
    )
    stop = Stop()

    def cancel(signal_number: int, frame: FrameType | None) -> None:
        if signal_number == signal.SIGTERM:
            stop.is_orphaned = True
        else:
            stop.is_cancelled = True
        print("Finishing ..." if stop.is_finishing else "Stopping ...", file=sys.stderr, flush=True)

    signal.signal(signal.SIGINT, cancel)
    signal.signal(signal.SIGTERM, cancel)
    params = {name: str(value) if isinstance(value, Path) else value for name, value in vars(given).items()}
    job = {"task": words[0], "params": params, "language": language}
    return run_guarded(job, emit=_print_event, stop=stop)


if __name__ == "__main__":
    sys.exit(main())
