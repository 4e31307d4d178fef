#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Installs what building needs and what is not there yet:
#     scripts/dependencies.sh [build] [test] [lint] [lint-code] [interop] [package] [archive] [bench] [fuzz] [matrix]
# The other scripts source it and call `install_dependencies`. On a system without apt it names the packages and goes
# on: configuring stops at the first library that is really missing.

set -euo pipefail

# One package a line. `a|b` is a, or b where a is unknown; `a|` is a where it is known, else nothing.
packages_of() {
    case $1 in
    build)
        cat <<-END
		cmake
		ninja-build
		g++
		ccache
		qt6-base-dev
		qt6-svg-dev|libqt6svg6-dev
		qt6-websockets-dev|libqt6websockets6-dev
		qt6-httpserver-dev
		qt6-tools-dev
		qt6-tools-dev-tools
		qt6-l10n-tools
		qt6-translations-l10n|
		qt6-qpa-plugins|
		libqt6sql6-sqlite
		qtkeychain-qt6-dev
		libsecret-1-0
		libssl-dev
		liblzma-dev
		libsimdjson-dev
		libzstd-dev
		libcli11-dev
		zlib1g-dev
		fonts-dejavu-core
		END
        # Without an X server beside it, a Wayland session needs Qt's own platform plugin.
        if [[ -n ${WAYLAND_DISPLAY:-} && -z ${DISPLAY:-} ]]; then
            echo "qt6-wayland"
        fi
        ;;
    lint) printf "%s\n" "clang-format-19|" "codespell|" "shellcheck|" ;;
    lint-code) printf "%s\n" "clang-19|" "clang-tidy-19|" "clazy|" python3 ;;
    test) printf "%s\n" "mold|" dbus "gnome-keyring|" openssl "zsh|" "fish|" "groff-base|" \
        appstream desktop-file-utils shared-mime-info "reuse|" \
        "softhsm2|" "pkcs11-provider|libengine-pkcs11-openssl|" \
        "xvfb|" "openbox|" "xclip|" "at-spi2-core|" "gir1.2-atspi-2.0|" "python3-gi|" \
        "fonts-noto-core|" "fonts-noto-mono|" "fonts-inter|" "fonts-liberation|" ;;
    interop) # the libraries that tests/interop compares with; without one its test is skipped
        printf "%s\n" "python3-jwt|" "python3-authlib|" "python3-jose|" "python3-cryptography|" "ruby-jwt|" \
            "libcrypt-jwt-perl|" "libjwt-dev|" "pkg-config|" "golang-go|" "golang-github-golang-jwt-jwt-dev|" \
            "parallel|" "python3-distributed|"
        ;;
    package) printf "%s\n" build-essential debhelper dpkg-dev xz-utils lintian blhc "diffoscope-minimal|diffoscope" python3 ;;
    archive) printf "%s\n" patchelf libqt6svg6 qt6-translations-l10n qt6-wayland qt6-xdgdesktopportal-platformtheme libsecret-1-0 fonts-dejavu-core ;;
    bench) printf "%s\n" "libbenchmark-dev" "xvfb" "xauth" ;;
    fuzz) printf "%s\n" "clang-19|" "libclang-rt-19-dev|" ;;
    matrix) printf "%s\n" "debootstrap|" ;;
    *)
        echo "Unknown group of dependencies: $1 (build, test, lint, lint-code, interop, package, archive, bench, fuzz, matrix)" >&2
        return 2
        ;;
    esac
}

is_installed() {
    [[ $(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null) == installed* ]]
}

is_installable() {
    # With the candidate "(none)" apt knows the name only from other packages' dependencies.
    [[ $(LC_ALL=C apt-cache policy "$1" 2>/dev/null) == *'Candidate: '[!\(]* ]]
}

# Prints the alternatives of which none is installed, each line as it stands in packages_of.
missing_of() {
    local choice alternative found
    while read -r choice; do
        found=
        for alternative in ${choice//|/ }; do
            is_installed "$alternative" && found=1
        done
        [[ -n $found ]] || echo "$choice"
    done
}

# Reads lines of alternatives, prints the first installable one of each; fails where a needed one is unknown.
pick_installable() {
    local choice alternative picked unknown=0
    while read -r choice; do
        picked=
        for alternative in ${choice//|/ }; do
            if [[ -z $picked ]] && is_installable "$alternative"; then
                picked=$alternative
            fi
        done
        if [[ -n $picked ]]; then
            echo "$picked"
        elif [[ $choice != *'|' ]]; then
            echo "apt does not know ${choice//|/ or }." >&2
            unknown=1
        fi
    done
    return "$unknown"
}

as_root() {
    if ((EUID == 0)); then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        echo "Neither root nor sudo is there to run: $*" >&2
        return 1
    fi
}

# On a terminal one line that tells what apt is at; its errors are always shown.
apt_quietly() {
    local line
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=300 "$@" |
        while IFS= read -r line; do
            [[ ! -t 1 ]] || printf '\r\033[K%.76s' "$line"
        done || return 1
    [[ ! -t 1 ]] || printf '\r\033[K'
}

install_with_apt() {
    local missing=$1 packages
    if ! packages=$(pick_installable <<<"$missing" 2>/dev/null); then
        echo "Updating the package lists ..."
        apt_quietly update || echo "Updating the package lists failed; going on with the ones that are there." >&2
        packages=$(pick_installable <<<"$missing") || true
    fi
    [[ -n $packages ]] || return 0
    echo "Installing: ${packages//$'\n'/ }"
    # shellcheck disable=SC2086 # one word per package
    apt_quietly install --no-install-recommends $packages && return 0
    echo "That failed; once more with fresh package lists ..."
    # shellcheck disable=SC2086
    apt_quietly update && apt_quietly install --no-install-recommends $packages
}

install_dependencies() {
    local group wanted="" missing
    for group in "$@"; do
        wanted+=$(packages_of "$group")$'\n'
    done
    wanted=$(sed '/^$/d' <<<"$wanted")

    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        echo "This is neither Debian nor Ubuntu, so nothing is installed. Needed are the counterparts of these packages:"
        sed 's/^/    /; s/|.*//' <<<"$wanted"
        return 0
    fi

    missing=$(missing_of <<<"$wanted")
    [[ -n $missing ]] || return 0
    if ! install_with_apt "$missing"; then
        echo "Not everything could be installed. Going on; configuring tells what is still missing." >&2
    fi
}

if [[ ${BASH_SOURCE[0]} == "$0" ]]; then
    install_dependencies "${@:-build}"
fi
