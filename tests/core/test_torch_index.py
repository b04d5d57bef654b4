"""The set-up takes the CPU build of torch, unless there is an NVIDIA driver or the user chooses."""

import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

SCRIPTS = Path(__file__).parents[2] / "scripts"


@pytest.fixture
def torch_index(monkeypatch):
    monkeypatch.syspath_prepend(SCRIPTS)
    import torch_index

    return torch_index


@pytest.fixture(scope="module")
def server():
    """An index that has torch, and nothing else."""

    class Index(BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200 if self.path == "/cpu/torch/" else 404)
            self.end_headers()

        def log_message(self, *arguments):
            pass

    found = HTTPServer(("127.0.0.1", 0), Index)
    threading.Thread(target=found.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{found.server_port}"
    found.shutdown()
    found.server_close()


def run(torch_index, monkeypatch, capsys, *arguments, index, has_driver=False):
    monkeypatch.setattr(sys, "argv", ["torch_index.py", *arguments])
    monkeypatch.setattr(torch_index, "CPU_INDEX", index)
    monkeypatch.setattr(torch_index, "has_driver", lambda: has_driver)
    torch_index.main()
    return capsys.readouterr()


def test_the_cpu_build_is_the_default_without_a_driver(torch_index, monkeypatch, capsys, server):
    printed = run(torch_index, monkeypatch, capsys, "auto", index=f"{server}/cpu")
    assert printed.out == f"--extra-index-url {server}/cpu\n"
    assert not printed.err


def test_a_driver_or_the_user_chooses_cuda_from_the_default_index(torch_index, monkeypatch, capsys, server):
    for build, has_driver in (("auto", True), ("cuda", False)):
        printed = run(torch_index, monkeypatch, capsys, build, index=f"{server}/cpu", has_driver=has_driver)
        assert printed == ("", "")


@pytest.mark.parametrize("build", ["auto", "cpu"])
def test_an_index_that_does_not_answer_is_said_in_one_line(torch_index, monkeypatch, capsys, server, build):
    printed = run(torch_index, monkeypatch, capsys, build, index=f"{server}/other")
    assert not printed.out
    assert printed.err.count("\n") == 1
    assert "does not answer (HTTP 404)" in printed.err
    assert "TORCH_INDEX" in printed.err


def test_an_index_of_the_user_is_taken_without_a_question(torch_index, monkeypatch, capsys):
    printed = run(torch_index, monkeypatch, capsys, "auto", "https://my.index", index="http://127.0.0.1:9")
    assert printed.out == "--extra-index-url https://my.index\n"


def test_another_build_is_refused():
    done = subprocess.run(
        [sys.executable, SCRIPTS / "torch_index.py", "rocm"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert "choose auto, cpu or cuda" in done.stderr
