"""Damaged model files: random changes of card, tensors and bytes, and the maps that they give."""

import collections
import json
import random
import struct
import time
import traceback
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import torch

from hsi_core.errors import HsiError
from hsi_core.evaluation.inference import predict_tile
from hsi_core.inputs.patches import check_patch_fits
from hsi_core.modelfile.checksum import CHECKSUM
from hsi_core.modelfile.model_file import load_model, match_bands
from hsi_core.progress import Progress
from hsi_core.scenes.scene import open_scene
from hsi_core.windows import Window

CARD = "hsi_model_card"
VALUES = [
    None, True, False, -1, 0, 1, 2, 3, 255, 65536, 10**9, -(10**9), 2**63, 10**400, 1.5, -0.5, 1e308, 1e-300,
    float("nan"), float("inf"), "", "x", "1", "\x00", "a\nb", "x" * 20_000, [], {}, [[]], [None], {"a": 1},
    list(range(5000)), [0.5] * 5000, "hybridsn", "svm", "timm:resnet18", "faithful",
]  # fmt: skip
DEEP = "[" * 3000 + "]" * 3000
SIZES = {"F64": 8, "I64": 8, "F32": 4, "I32": 4, "F16": 2, "BF16": 2, "I16": 2, "U8": 1, "I8": 1, "BOOL": 1}


@dataclass
class Contents:
    """A model file in parts: card, entries of the tensors (dtype, shape, bytes) and text around them."""

    card: dict
    tensors: dict[str, tuple[str, list[int], bytes]]

    @classmethod
    def of(cls, raw: bytes) -> "Contents":
        (length,) = struct.unpack("<Q", raw[:8])
        header = json.loads(raw[8 : 8 + length])
        card = json.loads(header.pop("__metadata__")[CARD])
        data = raw[8 + length :]
        return cls(
            card,
            {
                name: (entry["dtype"], entry["shape"], data[slice(*entry["data_offsets"])])
                for name, entry in header.items()
            },
        )

    def to_bytes(self, card_text: str | None = None) -> bytes:
        header = {"__metadata__": {CARD: json.dumps(self.card) if card_text is None else card_text}}
        data = b""
        for name, (dtype, shape, values) in self.tensors.items():
            header[name] = {
                "dtype": dtype,
                "shape": shape,
                "data_offsets": [len(data), len(data) + len(values)],
            }
            data += values
        text = json.dumps(header).encode()
        return struct.pack("<Q", len(text)) + text + data


def _places(value, path=()):
    """Every place in nested JSON values, as a path of keys."""
    yield path
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in items:
        yield from _places(inner, (*path, key))


def _change_card(contents: Contents, rng: random.Random) -> bytes:
    card = contents.card
    # Half of the changes are of the fields themselves: long lists would take nearly all otherwise.
    places = [place for place in _places(card) if place and place[0] != CHECKSUM]
    if rng.random() < 0.6:
        places = [place for place in places if len(place) == 1]
    *parents, key = rng.choice(places)
    inner = card
    for step in parents:
        inner = inner[step]
    value = inner[key]
    kind = rng.randrange(6)
    if kind == 0:
        del inner[key]
    elif kind == 1 and isinstance(value, list) and value:
        change = rng.randrange(4)
        place = rng.randrange(len(value))
        if change == 0:
            del value[place]
        elif change == 1:
            value.append(value[place])
        elif change == 2:
            value.reverse()
        else:
            value[place] = rng.choice(VALUES)
    elif kind == 2 and isinstance(value, int | float):
        inner[key] = rng.choice([value + 1, value - 1, value * 2, -value, value + 0.5, str(value)])
    elif kind == 3:
        text = json.dumps(card)
        return contents.to_bytes(text.replace(json.dumps(value), rng.choice([DEEP, "NaN", "1e999", ""]), 1))
    else:
        inner[key] = rng.choice(VALUES)
    return contents.to_bytes()


def _change_tensor(contents: Contents, rng: random.Random) -> bytes:
    tensors = contents.tensors
    name = rng.choice(sorted(tensors))
    dtype, shape, values = tensors[name]
    kind = rng.randrange(9)
    if kind == 0:
        del tensors[name]
    elif kind == 1:
        del tensors[name]
        tensors[rng.choice([name + "x", "x", "network." + name, name.upper()])] = (dtype, shape, values)
    elif kind == 2:
        other = rng.choice(sorted(SIZES))
        count = len(values) // SIZES[other]
        same = SIZES[other] == SIZES.get(dtype)
        tensors[name] = (other, shape if same else [count], values[: count * SIZES[other]])
    elif kind == 3:
        flat = int(np.prod(shape))
        new = rng.choice(
            [shape[::-1], [flat], [*shape, 1], [1, *shape], [flat, 1], [0, *shape], [2**40, *shape]]
        )
        tensors[name] = (dtype, new, values)
    elif kind == 4 and values:
        size = SIZES[dtype]
        tensors[name] = (dtype, [], values[:size])
    elif kind == 5 and dtype in ("F32", "F64") and values:
        array = np.frombuffer(values, np.float32 if dtype == "F32" else np.float64).copy()
        with np.errstate(over="ignore"):
            array[rng.randrange(len(array))] = rng.choice([np.nan, np.inf, -np.inf, 1e38, -1e38, 0.0])
        tensors[name] = (dtype, shape, array.tobytes())
    elif kind == 6 and dtype in ("I32", "I64") and values:
        array = np.frombuffer(values, np.int32 if dtype == "I32" else np.int64).copy()
        array[rng.randrange(len(array))] = rng.choice([-1, 0, 2**31 - 1, -(2**31), 1, 7])
        tensors[name] = (dtype, shape, array.tobytes())
    elif kind == 7:
        other = rng.choice(sorted(tensors))
        tensors[name], tensors[other] = tensors[other], tensors[name]
    else:
        changed = bytearray(values)
        for _ in range(min(len(changed), rng.choice([1, 10, 100]))):
            changed[rng.randrange(len(changed))] ^= rng.randrange(1, 256)
        tensors[name] = (dtype, shape, bytes(changed))
    return contents.to_bytes()


def _change_bytes(contents: Contents, rng: random.Random) -> bytes:
    raw = bytearray(contents.to_bytes())
    (length,) = struct.unpack("<Q", raw[:8])
    kind = rng.randrange(4)
    if kind == 0:
        return bytes(raw[: rng.choice([0, 7, 8, rng.randrange(len(raw))])])
    if kind == 1:
        raw[:8] = struct.pack("<Q", rng.choice([0, 1, length - 1, length + 1, 2**40, 2**63, len(raw)]))
    elif kind == 2:
        raw += bytes(rng.randrange(256) for _ in range(rng.randrange(1, 50)))
    else:
        end = 8 + length if rng.random() < 0.7 else len(raw)
        for _ in range(rng.choice([1, 1, 1, 5, 50])):
            raw[rng.randrange(end)] = rng.randrange(256)
    return bytes(raw)


def mutate(raw: bytes, rng: random.Random, *, is_old: bool) -> bytes:
    """A model file with one random change.

    Args:
        raw: bytes of a model file.
        rng: random numbers.
        is_old: without the checksum first, like a file of an older version.
    """
    contents = Contents.of(raw)
    if is_old:
        del contents.card[CHECKSUM]
    change = rng.choices([_change_card, _change_tensor, _change_bytes], weights=[6, 3, 1])[0]
    return change(contents, rng)


def make_map(path: Path, scene_path: Path) -> tuple[bytes, str]:
    """Class codes of a small scene, as bytes, and the classes."""
    model = load_model(path)
    with open_scene(scene_path) as scene:
        check_patch_fits(model.card.patch_size, scene.grid.shape)
        bands = match_bands(model.card, scene, Progress())
        cube, valid = scene.read(Window(0, 0, *scene.grid.shape), bands)
    reduced = model.reduction.apply(cube, valid, torch.device("cpu"))
    tile = torch.nn.functional.pad(reduced, (model.network.halo,) * 4)
    indices = predict_tile(model.network, tile, batch_size=64).argmax(0).numpy()
    table = model.card.class_table
    return table.to_codes(indices).tobytes(), json.dumps(table.to_records())


def _memory_kb(name: str) -> int:
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith(name))


@dataclass
class Outcome:
    """What happened to a number of changed files.

    Args:
        counts: files that were refused, gave an equal map, or gave another map ("wrong").
        tracebacks: exceptions that are no `HsiError`.
        wrong: description of the files that gave another map.
        extra_mb: largest memory that one file took.
        seconds: longest time of one file.
    """

    counts: collections.Counter = field(default_factory=collections.Counter)
    tracebacks: list[str] = field(default_factory=list)
    wrong: list[int] = field(default_factory=list)
    extra_mb: float = 0.0
    seconds: float = 0.0


def try_mutations(model: Path, scene: Path, folder: Path, *, seeds: range, is_old: bool = False) -> Outcome:
    """Change a model file once for each seed, and map a scene with it.

    Args:
        model: model file.
        scene: scene to map.
        folder: where the changed files are written, one after another.
        seeds: of the changes.
        is_old: see `mutate`. Without the checksum nothing tells that a value has changed, so another map is
            no fault.
    """
    raw, right, path = model.read_bytes(), make_map(model, scene), folder / "changed.safetensors"
    outcome = Outcome()
    for seed in seeds:
        path.write_bytes(mutate(raw, random.Random(seed), is_old=is_old))
        Path("/proc/self/clear_refs").write_text("5")  # the peak of memory starts again
        before, started = _memory_kb("VmRSS"), time.perf_counter()
        try:
            kind = "equal" if make_map(path, scene) == right else "wrong"
            if kind == "wrong":
                outcome.wrong.append(seed)
        except HsiError:
            kind = "refused"
        except Exception:
            kind = "traceback"
            outcome.tracebacks.append(f"seed {seed}: {traceback.format_exc()}")
        outcome.counts[kind] += 1
        outcome.seconds = max(outcome.seconds, time.perf_counter() - started)
        outcome.extra_mb = max(outcome.extra_mb, (_memory_kb("VmHWM") - before) / 1024)
    return outcome
