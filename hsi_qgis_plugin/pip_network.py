"""Passes the proxy and the certificate authorities of QGIS to pip, as environment variables.

Variables do not appear in the list of processes, in contrast to arguments: a proxy may have a password. The
configuration of pip (`proxy`, `cert`) has priority over the variables.
"""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication, QgsNetworkAccessManager, QgsProcessingFeedback
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkProxyQuery

from hsi_qgis_plugin.i18n import tr

_PUBLIC_INDEX = "https://pypi.org/simple/"
_PROXIES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")
_BUNDLES = ("PIP_CERT", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")


def add_network_settings(
    variables: dict[str, str], *, environment: Path, folder: Path, feedback: QgsProcessingFeedback
) -> dict[str, str]:
    """Variables of pip with the proxy and the certificate authorities of QGIS.

    Args:
        variables: variables of pip so far. A proxy that is set in QGIS replaces theirs; their file of
            certificates is kept.
        environment: virtual environment that pip is run from.
        folder: folder for the file of certificates.
        feedback: receives a warning about a proxy that pip cannot use.
    """
    proxies = _proxy_variables(feedback)
    if proxies:
        variables = {name: value for name, value in variables.items() if name.upper() not in _PROXIES}
        variables.update(proxies)
    if not any(variables.get(name) for name in _BUNDLES):
        certificates = bytes(QgsApplication.authManager().trustedCaCertsPemText())
        if certificates:
            # Those of pip as well: Windows loads most of its own authorities at their first use only.
            own = sorted(environment.glob("**/pip/_vendor/certifi/cacert.pem"))
            path = folder / "certificates.pem"
            path.write_bytes(b"\n".join([*(file.read_bytes() for file in own), certificates]))
            variables = {**variables, "REQUESTS_CA_BUNDLE": str(path)}
    return variables


def _proxy_variables(feedback: QgsProcessingFeedback) -> dict[str, str]:
    """Variables for the proxy that QGIS uses for the public package index; empty if it uses none."""
    manager = QgsNetworkAccessManager.instance()
    found = manager.proxyFactory().queryProxy(QNetworkProxyQuery(QUrl(_PUBLIC_INDEX)))
    if not found or not found[0].hostName():
        return {}
    proxy = found[0]
    if proxy.type() not in (QNetworkProxy.ProxyType.HttpProxy, QNetworkProxy.ProxyType.HttpCachingProxy):
        feedback.pushWarning(
            tr(
                "pip cannot use the proxy {host} of QGIS, because it is not an HTTP proxy. pip uses its own "
                "configuration; install from a folder with wheels if this fails."
            ).format(host=proxy.hostName())
        )
        return {}
    user, password = (
        bytes(QUrl.toPercentEncoding(text)).decode("ascii") for text in (proxy.user(), proxy.password())
    )
    password = f":{password}" if password else ""
    address = f"http://{user}{password}{'@' if user else ''}{proxy.hostName()}:{proxy.port()}"
    excluded = [QUrl(url).host() for url in [*manager.excludeList(), *manager.noProxyList()]]
    return {
        "HTTP_PROXY": address,
        "HTTPS_PROXY": address,
        "NO_PROXY": ",".join(dict.fromkeys(["localhost", "127.0.0.1", *filter(None, excluded)])),
    }
