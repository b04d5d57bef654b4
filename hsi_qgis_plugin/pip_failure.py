"""Explains why pip or venv failed: the host, the reason, and the remedy, in three lines."""

from __future__ import annotations

import re
from pathlib import Path

from qgis.PyQt.QtCore import QUrl

from hsi_qgis_plugin.i18n import tr

_PUBLIC_INDEX = "https://pypi.org/simple"
_DISK = re.compile(
    r"No space left on device|Errno 28|not enough space on the disk|Disk quota exceeded", re.IGNORECASE
)
_HASH = re.compile(r"DO NOT MATCH THE HASHES", re.IGNORECASE)
_CERTIFICATE = re.compile(
    r"CERTIFICATE_VERIFY_FAILED|certificate verify failed|confirming the ssl certificate", re.IGNORECASE
)
_PROXY_REFUSES = re.compile(r"Tunnel connection failed: 40[137]")
_NO_PROXY = re.compile(r"Cannot connect to proxy", re.IGNORECASE)
_REFUSED = re.compile(r"Proxy Authentication Required|\b40[137] (?:Client )?Error|HTTP error 40[137]")
_NETWORK = re.compile(
    r"NewConnectionError|Temporary failure in name resolution|getaddrinfo|ProxyError|SSLError|ConnectTimeout"
    r"|ReadTimeout|Read timed out|Network is unreachable|Connection refused|RemoteDisconnected"
    r"|ConnectionError|ConnectionReset|IncompleteRead|5\d\d Server Error",
    re.IGNORECASE,
)
_BROKEN = re.compile(
    r"incomplete-download|Connection broken: |urllib3\.exceptions\.(?:ProtocolError|ReadTimeoutError)"
    r"|ERROR: Wheel .* is invalid"
)
"""A file that ended too early. Older pip does not notice it: checksum or structure of the wheel is wrong."""
_DIGEST = re.compile(r"^\s*Got\s+([0-9a-f]{32,})", re.MULTILINE)
_NO_WHEEL = re.compile(r"No matching distribution found for (\S+)")
_VERSION_CONFLICT = re.compile(r"ResolutionImpossible|conflicting dependencies")
_HOST = re.compile(r"host='([^']+)'")
_ADDRESS = re.compile(r"https?://[^\s'\",)]+")
_PAGE = re.compile(r"': (/\S*)$", re.MULTILINE)
"""Path of a page that pip failed to read; pip does not print the host of a connection that failed."""
_DETAILS = (
    re.compile(r"certificate verify failed: [^('\")]+"),
    re.compile(r"\[Errno -?\d+\] [^'\")]+"),
    re.compile(r"\b[45]\d\d (?:Client|Server) Error: [^'\"]+?(?= for)"),
    re.compile(r"IncompleteRead\([^)]*\)|Download failed after .+"),
    re.compile(r"Tunnel connection failed: [^'\")]+"),
    re.compile(r"Read timed out|Proxy Authentication Required|Cannot connect to proxy"),
    _NO_WHEEL,
    re.compile(r"ERROR: (.+)"),
)


def explain_failure(printed: list[str], *, log: Path, wheels: str = "", fallback: str = "") -> str:
    """Message in three lines: what failed and where, what pip says, and the remedy.

    Args:
        printed: last lines of the output.
        log: file with the whole output; the last line names it.
        wheels: folder with wheel files; empty if an index was used.
        fallback: first line for an output that tells no reason.
    """
    text = "\n".join(printed)
    head, remedy = _diagnose(text, wheels, fallback)
    return "\n".join(
        [
            head,
            tr("Message: {detail}").format(detail=_detail(printed)),
            remedy + " " + tr("The whole output is in {log}.").format(log=log),
        ]
    )


def _diagnose(text: str, wheels: str, fallback: str) -> tuple[str, str]:
    """First and last line of the message."""
    no_wheel = _NO_WHEEL.search(text)
    if _DISK.search(text):
        return tr("The disk is full."), tr("Free some space and run the set-up again.")
    if _HASH.search(text):
        return (
            tr("A downloaded package is not the tested one: its checksum differs."),
            tr(
                "The download was repeated. Ask the administrator of your package index, or turn off “Tested "
                "versions only” (PINNED) if you trust the index."
            ),
        )
    if no_wheel and wheels:
        return (
            tr("The folder {folder} has no wheel of {package} for this Python and system.").format(
                folder=wheels, package=no_wheel.group(1)
            ),
            tr("Fill the folder again for this Python and system; the page “Install” has the commands."),
        )
    if _BROKEN.search(text) and wheels:
        return (
            tr("The folder {folder} has a damaged wheel.").format(folder=wheels),
            tr("Copy its files again."),
        )
    host = failing_host(text)
    if _CERTIFICATE.search(text):
        return (
            tr("The certificate of {host} is not trusted.").format(host=host),
            tr(
                "A proxy or firewall probably replaces certificates: add its authority in Settings > Options "
                "> Authentication > Manage Certificates, or give its file in the variable REQUESTS_CA_BUNDLE."
            ),
        )
    if _PROXY_REFUSES.search(text):
        return (
            tr("The proxy refuses the access to {host}.").format(host=host),
            tr(
                "Give user and password of the proxy in Settings > Options > Network, or ask its "
                "administrator to allow this host. {index}"
            ).format(index=_other_index(text, host)),
        )
    if _NO_PROXY.search(text):
        return (
            tr("The proxy on the way to {host} cannot be reached: check the network.").format(host=host),
            tr("Check the proxy in Settings > Options > Network. {index}").format(
                index=_other_index(text, host)
            ),
        )
    if _REFUSED.search(text):
        return (
            tr("{host} refuses the access.").format(host=host),
            tr(
                "Give user and password: of the proxy in Settings > Options > Network, of an index in the "
                "configuration of pip. {index}"
            ).format(index=_other_index(text, host)),
        )
    if _BROKEN.search(text):
        return (
            tr("Downloads from {host} break off.").format(host=host),
            tr("Run the set-up again: files that are complete are not downloaded again. {index}").format(
                index=_other_index(text, host)
            ),
        )
    if _NETWORK.search(text):
        return (
            tr("The package index {host} cannot be reached: check the network.").format(host=host),
            tr("Set a proxy in Settings > Options > Network. {index}").format(index=_other_index(text, host)),
        )
    if no_wheel:
        # pip prints the same text if an index refuses the connection at once.
        return (
            tr(
                "The package index {host} has no build of {package} for this Python and system, or cannot be "
                "reached."
            ).format(host=host, package=no_wheel.group(1)),
            tr("Choose another “Base interpreter” (PYTHON). {index}").format(index=_other_index(text, host)),
        )
    if _VERSION_CONFLICT.search(text):
        return (
            tr("The packages need versions that exclude each other."),
            tr("Choose fewer “Optional packages” (EXTRAS), or turn off “Tested versions only” (PINNED)."),
        )
    return fallback or tr("The packages could not be installed."), tr("Run the set-up again.")


def broke_off(printed: list[str], *, before: list[str]) -> bool:
    """Whether a file ended too early, so that another attempt may succeed.

    Args:
        printed: output of pip.
        before: output of the attempt before; empty if there was none. If the checksum was the same, then the
            file was complete, and it is another one than the tested one.
    """
    text = "\n".join(printed)
    if _HASH.search(text):
        return _DIGEST.findall(text) != _DIGEST.findall("\n".join(before))
    return bool(_BROKEN.search(text))


def _other_index(text: str, host: str) -> str:
    """Sentence that says how to take another index than the one that failed."""
    if "torch" in host or re.search(r"No matching distribution found for torch|/torch/", text):
        return tr(
            "Or give an index that has torch in “Package index for torch” (INDEX), or “Folder with wheel "
            "files” (WHEELS)."
        )
    return tr(
        "Or set another index in the configuration of pip (index-url), or give “Folder with wheel files” "
        "(WHEELS)."
    )


def failing_host(text: str) -> str:
    """Name of the host that failed, from the output of pip; several if the output does not tell."""
    if hosts := _HOST.findall(text):
        return str(hosts[-1])
    indexes = [
        address
        for line in text.splitlines()
        if line.startswith("Looking in indexes:")
        for address in _ADDRESS.findall(line)
    ] or [_PUBLIC_INDEX]
    for page in reversed(_PAGE.findall(text)):
        for index in indexes:
            if page.startswith(QUrl(index).path().rstrip("/") + "/"):
                return _host_of(index)
    if "Looking in indexes:" not in text and (addresses := _ADDRESS.findall(text)):
        return _host_of(addresses[-1])
    return ", ".join(dict.fromkeys(map(_host_of, indexes)))


def _host_of(address: str) -> str:
    """Host and port of an address, without user and password."""
    url = QUrl(address)
    return url.host() if url.port() < 0 else f"{url.host()}:{url.port()}"


def _detail(printed: list[str]) -> str:
    """The part of the output that says most, at most one line."""
    for pattern in _DETAILS:
        for line in reversed(printed):
            if found := pattern.search(line):
                return (found.group(1) if pattern.groups and pattern is not _NO_WHEEL else found.group())[
                    :300
                ].strip()
    last = [line.strip() for line in printed if line.strip()][-1:]
    return last[0][:300] if last else tr("none")
