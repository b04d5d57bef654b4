#!/bin/sh
# A new user in a real window of QGIS (virtual screen): install the zip, load the sample scene, make a map.
#
#     sh scripts/new_user.sh [--download | FOLDER OF WHEELS]
#
# With a folder of wheels, the user sets the environment up from it; else QGIS has the environment of `make env`.
# --download fills the folder build/wheels first; this is not a part of the times.
# Pictures of each step, and times and clicks (new_user.json), are in build/new_user.
set -eu
cd "$(dirname "$0")/.."
python=${PYTHON:-/usr/bin/python3}
mkdir -p build
"$python" scripts/build_plugin.py --zip --testing
if [ "${1:-}" = --download ]; then
    rm -rf build/wheels
    # shellcheck disable=SC2046 # separate words
    TMPDIR=$PWD/build .venv/bin/pip download --quiet --no-cache-dir --disable-pip-version-check \
        -d build/wheels --only-binary :all: -c constraints.txt \
        $("$python" scripts/torch_index.py "${TORCH:-auto}" ${TORCH_INDEX:+"$TORCH_INDEX"}) \
        -r build/hsi_qgis_plugin/requirements.txt "$(grep '^torch==' constraints.txt)" \
        "$(sed -n 's/^PACKAGE, FILE = "\([^"]*\)".*/\1/p' hsi_qgis_plugin/sample_scene.py)"
    set -- build/wheels
fi
wheels=${1:+$(cd "$1" && pwd)}
profile=$(mktemp -d -p "$PWD/build") # beside the sources: an environment has several GB
trap 'rm -rf "$profile"' EXIT
mkdir -p "$profile/profiles/default/QGIS"
cat >"$profile/profiles/default/QGIS/QGIS3.ini" <<END
[PythonPlugins]
processing=true
[qgis]
checkVersion=false
newsFeed=false
END
rm -rf build/new_user build/new_user.txt
mkdir build/new_user
unset QT_QPA_PLATFORM || true
[ -n "$wheels" ] || export HSI_PYTHON="$PWD/.venv/bin/python"
NEW_USER_WHEELS=$wheels HSI_ENVIRONMENTS=$profile XDG_RUNTIME_DIR=$profile LC_ALL=C.UTF-8 \
    timeout 1800 xvfb-run -a -s "-screen 0 1600x1000x24" \
    qgis --nologo --noversioncheck --profiles-path "$profile" --profile default --code scripts/new_user.py \
    >build/new_user/qgis.log 2>&1 || true
if [ "$(cat build/new_user.txt 2>/dev/null)" != "passed" ]; then
    tail -20 build/new_user/qgis.log >&2
    cat build/new_user.txt >&2 || true
    echo "The new user has failed; build/new_user has pictures and messages." >&2
    exit 1
fi
cat build/new_user/new_user.json
