#!/bin/sh
# A new user in a real window of QGIS (virtual screen): install the zip, load the sample scene, make a map.
#
#     sh scripts/new_user.sh [FOLDER OF WHEELS]
#
# With a folder of wheels, the user sets the environment up from it; else QGIS has the environment of `make env`.
# Pictures of each step, and times and clicks (new_user.json), are in build/new_user.
set -eu
cd "$(dirname "$0")/.."
wheels=${1:+$(cd "$1" && pwd)}
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT
mkdir -p "$profile/profiles/default/QGIS" build
"${PYTHON:-/usr/bin/python3}" scripts/build_plugin.py --zip --testing
cat >"$profile/profiles/default/QGIS/QGIS3.ini" <<END
[PythonPlugins]
processing=true
[qgis]
checkVersion=false
newsFeed=false
END
rm -rf build/new_user
mkdir build/new_user
unset QT_QPA_PLATFORM || true
[ -n "$wheels" ] || export HSI_PYTHON="$PWD/.venv/bin/python"
NEW_USER_WHEELS=$wheels HSI_ENVIRONMENTS=$profile XDG_RUNTIME_DIR=$profile LC_ALL=C.UTF-8 \
    timeout 1800 xvfb-run -a -s "-screen 0 1600x1000x24" \
    qgis --nologo --noversioncheck --profiles-path "$profile" --profile default --code scripts/new_user.py \
    >build/new_user/qgis.log 2>&1 || true
if [ "$(cat build/new_user/end.txt 2>/dev/null)" != "passed" ]; then
    tail -20 build/new_user/qgis.log >&2
    cat build/new_user/end.txt >&2 || true
    echo "The new user has failed; build/new_user has pictures and messages." >&2
    exit 1
fi
cat build/new_user/new_user.json
