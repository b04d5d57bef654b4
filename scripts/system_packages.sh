#!/bin/sh
# Install missing Debian packages. On another system, print the requirements and stop.
set -eu
packages="qgis python3-qgis qgis-providers gdal-bin python3-gdal python3-venv qttools5-dev-tools xvfb xauth"

if ! command -v dpkg-query >/dev/null 2>&1 || ! command -v apt-get >/dev/null 2>&1; then
    for program in qgis gdalinfo; do
        if ! command -v "$program" >/dev/null 2>&1; then
            echo "This system has no apt. Install QGIS 3.22 or newer with its Python bindings and GDAL tools," \
                "Python 3.11 or newer with venv, and Xvfb, then run make again." >&2
            exit 1
        fi
    done
    exit 0
fi
missing=""
for package in $packages; do
    case "$(dpkg-query -W -f '${Status}' "$package" 2>/dev/null || true)" in
        "install ok installed") ;;
        *) missing="$missing $package" ;;
    esac
done
[ -n "$missing" ] || exit 0
if [ "$(id -u)" = 0 ]; then
    as_root=""
elif command -v sudo >/dev/null 2>&1; then
    as_root="sudo"
else
    echo "Missing Debian packages:$missing. Run as root, or: apt-get install --no-install-recommends$missing" >&2
    exit 1
fi
echo "Installing Debian packages:$missing"
$as_root apt-get update -qq
# shellcheck disable=SC2086 # the names are meant to be separate words
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
