"""A package index on this computer that is a proxy as well, with the faults of real networks."""

from __future__ import annotations

import re
import ssl
import subprocess
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

HOST = "packages.example"
"""No computer has this name (RFC 2606): a package comes from it only through the proxy."""


class PackageIndex(ThreadingHTTPServer):
    """Serves wheels, to pip itself or as the proxy that pip asks for them.

    A proxy that is asked for an encrypted connection answers with its own certificate, as those of companies
    do that look into encrypted connections.

    Args:
        folder: folder of the wheels.
        certificate: file with certificate and key; None if the proxy refuses encrypted connections.
    """

    daemon_threads = True

    def __init__(self, folder: Path, certificate: Path | None = None) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.folder = folder
        self.context = None
        if certificate:
            self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self.context.load_cert_chain(certificate)
        self.address = f"http://127.0.0.1:{self.server_port}"
        self.asked: list[str] = []
        """Addresses that were asked for, each with the range of bytes if there is one."""
        self.num_cuts = 0
        """How many of the next files end in the middle."""

    def __enter__(self) -> PackageIndex:
        threading.Thread(target=self.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self.shutdown()
        self.server_close()


class _Handler(BaseHTTPRequestHandler):
    server: PackageIndex

    def do_CONNECT(self) -> None:
        self.server.asked.append(f"CONNECT {self.path}")
        if self.server.context is None:
            self.send_error(403)
            return
        self.send_response(200)
        self.end_headers()
        try:
            self.connection = self.server.context.wrap_socket(self.connection, server_side=True)
        except OSError:  # the other side does not trust the certificate
            return
        self.setup_files()
        self.handle_one_request()

    def setup_files(self) -> None:
        self.rfile = self.connection.makefile("rb")
        self.wfile = self.connection.makefile("wb", buffering=0)

    def do_GET(self) -> None:
        part = self.headers.get("Range", "")
        self.server.asked.append(f"{self.path} {part}".strip())
        name = urlsplit(self.path).path.strip("/").rpartition("/")[2]
        if name.endswith(".whl"):
            self._send_file((self.server.folder / name).read_bytes(), part)
            return
        stem = re.sub(r"[-_.]+", "_", name)
        links = [
            f'<a href="/files/{path.name}">{path.name}</a>' for path in self.server.folder.glob(f"{stem}-*")
        ]
        self._send("\n".join(links).encode(), {"Content-Type": "text/html"})

    def _send_file(self, content: bytes, part: str) -> None:
        headers = {"Content-Type": "application/zip", "ETag": '"1"', "Accept-Ranges": "bytes"}
        if not part:
            self._send(content, headers)
            return
        start = int(re.findall(r"\d+", part)[0])
        headers["Content-Range"] = f"bytes {start}-{len(content) - 1}/{len(content)}"
        self._send(content[start:], headers, code=206)

    def _send(self, content: bytes, headers: dict[str, str], *, code: int = 200) -> None:
        self.send_response(code)
        for name, value in {**headers, "Content-Length": str(len(content))}.items():
            self.send_header(name, value)
        self.end_headers()
        if "ETag" in headers and self.server.num_cuts > 0:
            self.server.num_cuts -= 1
            content = content[: len(content) // 2]
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        pass


def make_certificate(path: Path) -> Path:
    """Write a certificate of `HOST` that nobody trusts, and its key."""
    name = ["-subj", f"/CN={HOST}", "-addext", f"subjectAltName=DNS:{HOST}"]
    curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]
    files = ["-keyout", str(path), "-out", str(path)]
    subprocess.run(
        ["openssl", "req", "-x509", "-days", "2", *curve, *name, *files], check=True, capture_output=True
    )
    return path
