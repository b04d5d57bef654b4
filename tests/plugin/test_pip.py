"""Network settings, failures and progress of pip."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsNetworkAccessManager, QgsSettings

from hsi_qgis_plugin import pip_progress
from hsi_qgis_plugin.pip_failure import broke_off, explain_failure, failing_host
from hsi_qgis_plugin.pip_network import add_network_settings
from hsi_qgis_plugin.pip_progress import PipProgress

LOG = Path("/profile/setup.log")
UNTRUSTED = (
    "Could not fetch URL https://pypi.org/simple/numpy/: There was a problem confirming the ssl certificate: "
    "HTTPSConnectionPool(host='pypi.org', port=443): Max retries exceeded with url: /simple/numpy/ (Caused "
    "by SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: "
    "unable to get local issuer certificate (_ssl.c:1006)'))) - skipping"
)
BROKEN = (
    "WARNING: Retrying (Retry(total=0, connect=None, read=None, redirect=None, status=None)) after "
    "connection broken by 'NewConnectionError('<pip._vendor.urllib3.connection.HTTPSConnection object at "
    "0x7f>: Failed to establish a new connection: [Errno 101] Network is unreachable')': "
)
MISSING = "ERROR: No matching distribution found for torch==2.13.0+cpu"
CACHE = "WARNING: The directory was found through https://pip.pypa.io/warnings"


@pytest.fixture
def proxy(qgis_app):
    """Settings of a proxy in QGIS; they are removed again."""
    manager, settings = QgsNetworkAccessManager.instance(), QgsSettings()

    def use(**values):
        for name, value in values.items():
            settings.setValue(f"proxy/{name}", value)
        manager.setupDefaultProxyAndCache()

    yield use
    settings.remove("proxy")
    manager.setupDefaultProxyAndCache()


def add(folder, feedback, variables):
    return add_network_settings(variables, environment=folder, folder=folder, feedback=feedback)


def test_the_proxy_of_qgis_goes_to_pip(proxy, tmp_path, feedback):
    own = {"https_proxy": "http://old.example:1", "PATH": "/bin", "PIP_CERT": "own.pem"}
    assert add(tmp_path, feedback, own) == own  # QGIS has no proxy
    proxy(
        proxyEnabled=True, proxyType="HttpProxy", proxyHost="proxy.example", proxyPort="3128",
        proxyUser="me", proxyPassword="a@b", noProxyUrls=["https://mirror.example/simple"],
    )  # fmt: skip
    address = "http://me:a%40b@proxy.example:3128"
    assert add(tmp_path, feedback, own) == {
        "PATH": "/bin", "PIP_CERT": "own.pem", "HTTP_PROXY": address, "HTTPS_PROXY": address,
        "NO_PROXY": "localhost,127.0.0.1,mirror.example",
    }  # fmt: skip
    assert feedback.warnings == []


def test_a_proxy_that_pip_cannot_use_is_said(proxy, tmp_path, feedback):
    proxy(proxyEnabled=True, proxyType="Socks5Proxy", proxyHost="socks.example", proxyPort="1080")
    assert add(tmp_path, feedback, {"PIP_CERT": "own.pem"}) == {"PIP_CERT": "own.pem"}
    assert feedback.warnings[0].startswith("pip cannot use the proxy socks.example of QGIS")


def test_the_authorities_of_qgis_and_those_of_pip_go_to_pip(qgis_app, tmp_path, feedback):
    own = tmp_path / "lib" / "python3.12" / "site-packages" / "pip" / "_vendor" / "certifi" / "cacert.pem"
    own.parent.mkdir(parents=True)
    own.write_text("# those of pip\n", encoding="utf-8")
    bundle = Path(add(tmp_path, feedback, {})["REQUESTS_CA_BUNDLE"]).read_text(encoding="utf-8")
    trusted = QgsApplication.authManager().trustedCaCerts()
    assert trusted
    assert bundle.startswith("# those of pip\n")
    assert bundle.count("-----BEGIN CERTIFICATE-----") == len(trusted)
    assert base64.b64encode(bytes(trusted[-1].toDer()))[:48].decode() in bundle


@pytest.mark.parametrize(
    ("printed", "first", "second", "third"),
    [
        (
            ["ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device"],
            "The disk is full.",
            "[Errno 28] No space left on device",
            "Free some space",
        ),
        (
            [UNTRUSTED, "ERROR: No matching distribution found for numpy"],
            "The certificate of pypi.org is not trusted.",
            "certificate verify failed: unable to get local issuer certificate",
            "Authentication > Manage Certificates",
        ),
        (
            ["Looking in indexes: https://mirror.example/simple", CACHE, BROKEN + "/simple/numpy/"],
            "The package index mirror.example cannot be reached: check the network.",
            "[Errno 101] Network is unreachable",
            "configuration of pip (index-url)",
        ),
        (
            [
                "Looking in indexes: https://mirror.example/simple, https://download.pytorch.org/whl/cpu",
                BROKEN + "/whl/cpu/torch/",
                MISSING,
            ],
            "The package index download.pytorch.org cannot be reached: check the network.",
            "[Errno 101] Network is unreachable",
            "“Package index for torch” (INDEX)",
        ),
        (
            ["Looking in indexes: https://me:****@mirror.example/simple", MISSING],
            "The package index mirror.example has no build of torch==2.13.0+cpu for this Python",
            "No matching distribution found for torch==2.13.0+cpu",
            "“Package index for torch” (INDEX)",
        ),
        (
            ["OSError: Tunnel connection failed: 407 Proxy Authentication Required"],
            "The proxy refuses the access to pypi.org.",
            "Tunnel connection failed: 407 Proxy Authentication Required",
            "Settings > Options > Network",
        ),
        (  # pip 26
            [
                "pip._vendor.urllib3.exceptions.ProtocolError: ('Connection broken: IncompleteRead(1306 "
                "bytes read, 1307 more expected)', IncompleteRead(1306 bytes read, 1307 more expected))"
            ],
            "Downloads from pypi.org break off.",
            "IncompleteRead(1306 bytes read, 1307 more expected)",
            "files that are complete are not downloaded again",
        ),
        (  # pip 25
            [
                "error: incomplete-download",
                "× Download failed after 5 attempts because not enough bytes were received (295 kB/300 kB)",
                "╰─> URL: https://mirror.example/files/bbb-1.0-py3-none-any.whl",
            ],
            "Downloads from mirror.example break off.",
            "Download failed after 5 attempts because not enough bytes were received (295 kB/300 kB)",
            "configuration of pip (index-url)",
        ),
        (["something odd"], "The packages could not be installed.", "something odd", "Run the set-up again."),
    ],
)
def test_a_failure_has_host_reason_and_remedy_in_three_lines(printed, first, second, third):
    lines = explain_failure(printed, log=LOG).splitlines()
    assert len(lines) == 3
    assert lines[0].startswith(first)
    assert lines[1] == f"Message: {second}"
    assert third in lines[2]
    assert lines[2].endswith(f"The whole output is in {LOG}.")


def test_another_attempt_follows_a_download_that_broke_off_but_not_another_file():
    """An older pip finds another checksum in both cases; that of an incomplete file changes."""

    def differs(digest):
        return ["ERROR: THESE PACKAGES DO NOT MATCH THE HASHES", f"             Got        {digest * 32}"]

    assert broke_off(differs("0a"), before=[])
    assert broke_off(differs("0a"), before=differs("1b"))
    assert not broke_off(differs("0a"), before=differs("0a"))
    assert broke_off(["ERROR: Wheel 'torch' located at wheels/torch.whl is invalid."], before=[])
    assert not broke_off([BROKEN, MISSING], before=[])


def test_without_a_hint_all_indexes_are_named():
    assert failing_host("Looking in indexes: https://a.example/simple, https://b.example:8443/x") == (
        "a.example, b.example:8443"
    )


def test_the_progress_counts_bytes_and_packages(tmp_path, feedback, monkeypatch):
    monkeypatch.setattr(pip_progress, "LOOK_SECONDS", 0.0)
    monkeypatch.setattr(pip_progress, "TEXT_SECONDS", 0.0)
    packages, downloads = tmp_path / "lib" / "python3.12" / "site-packages", tmp_path / "downloads"

    def install(name):
        (packages / f"{name}-1.0.dist-info").mkdir(parents=True)
        (packages / f"{name}-1.0.dist-info" / "RECORD").touch()

    install("pip")
    (downloads / "pip-unpack-0").mkdir(parents=True)
    progress = PipProgress(
        feedback, environment=tmp_path, downloads=downloads, num_bytes=10e6, num_packages=4
    )
    (downloads / "pip-unpack-0" / "torch.whl").write_bytes(bytes(5_000_000))
    progress.look()
    assert feedback.percents == [32.5]  # half of 5 to 60
    assert feedback.texts[-1].startswith("Downloading: 5 of about 10 MB, about ")
    (downloads / "pip-unpack-0" / "torch.whl").unlink()
    progress.begin_step()
    progress.look()
    assert feedback.percents == [32.5]  # bytes of the step before count
    progress.on_line("Installing collected packages: a, b, c, d")
    install("a")
    progress.look()
    assert feedback.percents[-1] == 40.0  # and a quarter of 60 to 90
    assert feedback.texts[-1] == "Installing: 1 of about 4 packages"
