#!/bin/sh
# Test the plugin in a newer QGIS: sh scripts/test_qgis.sh 3.40|3.44 FOLDER [--download]
#
# Makes a Debian 13 system below FOLDER with debootstrap (once: about 9 GB), copies the sources into it, and runs
# the demo, the plugin tests, the acceptance tests, the window test and the new user there. With --download, the new
# user sets the environment up from a folder of wheels (3 GB with CUDA). Needs Debian, root and a network.
set -eu
version=$1
folder=$2
mirror=${DEBIAN_MIRROR:-http://deb.debian.org/debian}
here=$(cd "$(dirname "$0")/.." && pwd)
case $version in
    3.40) suite=trixie ;;
    3.44) suite=trixie-backports ;;
    *) echo "QGIS is $version; choose 3.40 or 3.44." >&2; exit 1 ;;
esac
if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
    echo "make test-qgis needs Debian and root." >&2
    exit 1
fi
command -v debootstrap >/dev/null || apt-get install -y -qq debootstrap >/dev/null
mkdir -p "$folder"
root=$(cd "$folder" && pwd)/$suite

# Run a command in the system; /proc and /dev are mounted for this command only. Of the environment, it gets
# the proxies and the choice of torch.
inside() {
    # shellcheck disable=SC2046 # separate words
    unshare -m sh -c '
        mount -t proc proc "$0/proc"
        mount --rbind /dev "$0/dev"
        mount -t tmpfs tmpfs "$0/tmp"
        root=$0
        command=$1
        shift
        exec chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 \
            DEBIAN_FRONTEND=noninteractive "$@" sh -euc "$command"' "$root" "$1" \
        $(env | grep -iE '^((https?|no)_proxy|PIP_INDEX_URL|TORCH|TORCH_INDEX)=[^ ]+$')
}

if [ ! -e "$root/.done" ]; then
    rm -rf "$root"
    debootstrap --variant=minbase --include=ca-certificates trixie "$root" "$mirror"
    # The certificates, and the settings of apt and pip, of this machine.
    for path in /etc/ssl/certs /etc/apt/apt.conf.d /etc/apt/auth.conf.d /etc/pip.conf /etc/xdg/pip \
        /root/.config/pip /etc/resolv.conf; do
        [ -e "$path" ] || continue
        mkdir -p "$root$(dirname "$path")"
        rm -rf "$root$path" # has links to files of the system that would be followed outside of it
        cp -aLT "$path" "$root$path"
    done
    [ "$suite" = trixie ] || echo "deb $mirror $suite main" >"$root/etc/apt/sources.list.d/backports.list"
    packages=$(sed -n 's/^packages="\(.*\)"$/\1/p' "$here/scripts/system_packages.sh")
    inside "apt-get update -qq && apt-get install -y -qq --no-install-recommends -t $suite make git $packages >/dev/null"
    touch "$root/.done"
fi

# The sources as they are, without what git ignores; environments in the system stay.
mkdir -p "$root/root/tree"
inside "cd /root/tree && find . -mindepth 1 -maxdepth 1 ! -name '.venv*' -exec rm -rf {} +"
(cd "$here" && git ls-files -z --cached --others --exclude-standard | xargs -0 sh -c 'ls -d "$@" 2>/dev/null' _ |
    tar -c -T - | tar -x -C "$root/root/tree")
inside "dpkg-query -W qgis libgdal36 python3 python3-numpy
    cd /root/tree && git init -q && make demo && sh scripts/window_test.sh && sh scripts/new_user.sh ${3:-} && make test-plugin"
for name in window docks; do
    cp "$root/root/tree/build/$name.png" "$folder/$name-$version.png"
done
rm -rf "$folder/new_user-$version"
cp -R "$root/root/tree/build/new_user" "$folder/new_user-$version"
echo "QGIS $version: demo, plugin tests, acceptance tests, window test and new user have passed."
echo "The pictures are $folder/window-$version.png, docks-$version.png and new_user-$version there."
