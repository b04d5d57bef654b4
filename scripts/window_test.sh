#!/bin/sh
# Start QGIS in a virtual screen with the plugin, open its docks and the dialog of each algorithm, and take pictures
# (build/*.png, build/dialogs, and build/guide for the guide). Arguments are a theme and a language of QGIS:
#
#     sh scripts/window_test.sh [default|"Night Mapping"] [zh_CN]
set -eu
cd "$(dirname "$0")/.."
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT
mkdir -p "$profile/profiles/default/python/plugins" "$profile/profiles/default/QGIS"
ln -s "$PWD/build/hsi_qgis_plugin" "$profile/profiles/default/python/plugins/hsi_qgis_plugin"
cat >"$profile/profiles/default/QGIS/QGIS3.ini" <<END
[PythonPlugins]
hsi_qgis_plugin=true
processing=true
[qgis]
checkVersion=false
newsFeed=false
[UI]
UITheme=${1:-default}
[locale]
overrideFlag=true
userLocale=${2:-en_US}
END
rm -f build/window.png build/window.txt
unset QT_QPA_PLATFORM || true
HSI_PYTHON="$PWD/.venv/bin/python" HSI_ENVIRONMENTS=$profile XDG_RUNTIME_DIR=$profile LC_ALL=C.UTF-8 \
    timeout 180 xvfb-run -a -s "-screen 0 1600x1000x24" \
    qgis --nologo --noversioncheck --profiles-path "$profile" --profile default --code scripts/window_test.py \
    >build/window.log 2>&1 || true
if [ "$(cat build/window.txt 2>/dev/null)" != "passed" ]; then
    tail -20 build/window.log >&2
    cat build/window.txt >&2 || true
    echo "The window test has failed; build/window.log has the messages of QGIS." >&2
    exit 1
fi
echo "The window test has passed; the picture is build/window.png."
