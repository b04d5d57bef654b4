#!/bin/sh
# Start QGIS in a virtual screen with the plugin, open its docks and the dialog of each algorithm, and take pictures
# (build/*.png, build/dialogs, and build/guide for the guide). Arguments are a theme and a language of QGIS, and
# another program in scripts/ (tutorials: the pictures of two tutorials, in build/tutorials):
#
#     sh scripts/window_test.sh [default|"Night Mapping"] [en_US|de|zh-Hans|...] [window_test|tutorials]
set -eu
cd "$(dirname "$0")/.."
name=${3:-window_test}
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
rm -f "build/$name.txt"
unset QT_QPA_PLATFORM || true
HSI_PYTHON="$PWD/.venv/bin/python" HSI_ENVIRONMENTS=$profile XDG_RUNTIME_DIR=$profile LC_ALL=C.UTF-8 \
    timeout 900 xvfb-run -a -s "-screen 0 1600x1000x24" \
    qgis --nologo --noversioncheck --profiles-path "$profile" --profile default --code "scripts/$name.py" \
    >"build/$name.log" 2>&1 || true
if [ "$(cat "build/$name.txt" 2>/dev/null)" != "passed" ]; then
    tail -20 "build/$name.log" >&2
    cat "build/$name.txt" >&2 || true
    echo "$name has failed; build/$name.log has the messages of QGIS." >&2
    exit 1
fi
echo "$name has passed; the pictures are in build."
