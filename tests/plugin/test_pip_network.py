"""pip and a real proxy: the settings of QGIS reach pip, and faults of a network are overcome or explained."""

from __future__ import annotations

import hashlib
import os
import shutil

import pytest
from package_index_for_tests import HOST, PackageIndex, make_certificate
from qgis.core import QgsApplication, QgsNetworkAccessManager, QgsProcessingException, QgsSettings
from qgis.PyQt.QtNetwork import QSslCertificate
from test_setup import make_wheel

from hsi_qgis_plugin import pip_install
from hsi_qgis_plugin.pip_install import SetupRequest, install_packages

NAMES = ("einops", "torch")


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    return make_certificate(tmp_path_factory.mktemp("certificate") / "proxy.pem")


@pytest.fixture(scope="module")
def served(tmp_path_factory):
    """Folder with the packages of the index."""
    folder = tmp_path_factory.mktemp("served")
    for name in NAMES:
        make_wheel(folder, name)
    return folder


@pytest.fixture
def trusted_by_qgis(certificate):
    """The certificate of the proxy is an authority in QGIS."""
    manager = QgsApplication.authManager()
    (authority,) = QSslCertificate.fromData(certificate.read_bytes())
    assert manager.storeCertAuthority(authority)
    manager.rebuildCaCertsCache()
    manager.rebuildTrustedCaCertsCache()
    yield
    manager.removeCertAuthority(authority)
    manager.rebuildCaCertsCache()
    manager.rebuildTrustedCaCertsCache()


@pytest.fixture
def install(bare, served, no_environment, feedback, monkeypatch):
    """Install the packages from an index at `HOST`, with this address as the proxy of QGIS."""
    for name in [name for name in os.environ if name.startswith(("PIP_", "REQUESTS_", "CURL_", "SSL_"))]:
        monkeypatch.delenv(name)
    for name, value in (
        ("CONFIG_FILE", os.devnull),
        ("INDEX_URL", f"https://{HOST}/simple/"),
        ("CACHE_DIR", str(no_environment / "cache")),
        ("RETRIES", "1"),
    ):
        monkeypatch.setenv(f"PIP_{name}", value)
    monkeypatch.setattr(pip_install, "torch_index", lambda build, system: "")
    digests = {
        name: hashlib.sha256(next(served.glob(f"{name}-*")).read_bytes()).hexdigest() for name in NAMES
    }
    pins = "".join(f"{name}==99.0 --hash=sha256:{digest}\n" for name, digest in digests.items())
    monkeypatch.setattr(pip_install, "pinned_requirements", lambda *_: pins)
    target = no_environment / "python_envs" / "hsi" / "1"
    shutil.copytree(bare, target, symlinks=True, copy_function=os.link)
    manager, settings = QgsNetworkAccessManager.instance(), QgsSettings()

    def run(port):
        proxy = {"Enabled": True, "Type": "HttpProxy", "Host": "127.0.0.1", "Port": str(port)}
        for name, value in proxy.items():
            settings.setValue(f"proxy/proxy{name}", value)
        manager.setupDefaultProxyAndCache()
        install_packages(target, SetupRequest("cpu", "", "", ""), "cpu", feedback)
        return sorted(path.name for path in target.glob("lib/python3*/site-packages/*-99.0.dist-info"))

    yield run
    settings.remove("proxy")
    manager.setupDefaultProxyAndCache()


@pytest.mark.usefixtures("trusted_by_qgis")
def test_proxy_and_authorities_of_qgis_reach_pip_and_a_download_that_breaks_off_is_repeated(
    install, served, certificate
):
    with PackageIndex(served, certificate) as proxy:
        proxy.num_cuts = 1
        assert install(proxy.server_port) == [f"{name}-99.0.dist-info" for name in NAMES]
        assert proxy.asked[0] == f"CONNECT {HOST}:443"
        downloads = [line for line in proxy.asked if "/files/" in line]
    assert len(downloads) == 3  # the broken one twice, or its second half alone


def test_the_certificate_of_a_proxy_that_looks_into_connections_is_named(install, served, certificate):
    with PackageIndex(served, certificate) as proxy, pytest.raises(QgsProcessingException) as caught:
        install(proxy.server_port)
    assert str(caught.value).splitlines()[0] == f"The certificate of {HOST} is not trusted."


def test_a_proxy_that_refuses_is_named(install, served):
    with PackageIndex(served) as proxy, pytest.raises(QgsProcessingException) as caught:
        install(proxy.server_port)
    assert str(caught.value).splitlines()[:2] == [
        f"The proxy refuses the access to {HOST}.",
        "Message: Tunnel connection failed: 403 Forbidden",
    ]


def test_a_proxy_that_is_not_there_is_named(install):
    with pytest.raises(QgsProcessingException) as caught:
        install(9)
    assert str(caught.value).splitlines()[:2] == [
        f"The proxy on the way to {HOST} cannot be reached: check the network.",
        "Message: [Errno 111] Connection refused",
    ]
