#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Sourced by scripts/package:  make_archive PACKAGE.deb FOLDER VERSION
# Makes FOLDER/tokenscope-VERSION-linux-ARCHITECTURE.tar.xz from the package and the Debian system that it was built on: with
# Qt, its plugins, OpenSSL and all else that the programs load, but for what every system has (see from_the_system).

# shellcheck disable=SC2016 # the loader expands $ORIGIN
set -euo pipefail

# glibc of that Debian release or newer, and the library of a C++ compiler as new: drivers and input methods of the
# system load it into the programs too, and the newest has to win.
from_the_system='^(ld-linux.*|lib(c|m|dl|rt|pthread|resolv|util|anl|stdc\+\+|gcc_s))\.so'

# No OpenGL among them: the window draws without, and a driver of the system's would bring libraries of its own.
archive_plugins=(
    iconengines/libqsvgicon.so
    imageformats/libqsvg.so
    platforminputcontexts/libcomposeplatforminputcontextplugin.so
    platforminputcontexts/libibusplatforminputcontextplugin.so
    platforms/libqoffscreen.so
    platforms/libqwayland-generic.so
    platforms/libqxcb.so
    platformthemes/libqxdgdesktopportal.so
    sqldrivers/libqsqlite.so
    tls/libqopensslbackend.so
    wayland-decoration-client/libbradient.so
    wayland-shell-integration/libxdg-shell.so
)
# What is asked for by name while the programs run, so that no file tells of it.
archive_asked_for=(libssl.so.3 libsecret-1.so.0)

multiarch() { dpkg-architecture -qDEB_HOST_MULTIARCH; }

# loaded_by FILE...: the paths of all libraries that these need, and those need in turn.
loaded_by() { ldd "$@" | sed -n 's/^\t.* => \(\/[^ ]*\) .*/\1/p' | sort -u; }

copy_programs() {
    local package=$1 root=$2
    dpkg-deb -x "$package" "$root.package"
    mkdir -p "$root"
    mv "$root.package/usr/bin" "$root.package/usr/share" "$root"
    rm -rf "$root.package" "$root/share/doc" "$root/share/lintian"
    mkdir "$root/libexec"
    mv "$root/bin/tokenscope" "$root/libexec"
    printf '[Paths]\nPrefix = ..\nPlugins = plugins\nTranslations = translations\n' | tee "$root/bin/qt.conf" >"$root/libexec/qt.conf"
    cat >"$root/bin/tokenscope" <<-'END'
		#!/bin/sh
		# Starts the window. Where the system has no fonts, nor a list of them, it gets the ones that lie beside it.
		root=$(dirname "$(readlink -f "$0")")/..
		[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_FILE="$root/lib/fonts/fonts.conf"
		exec "$root/libexec/tokenscope" "$@"
	END
    chmod 755 "$root/bin/tokenscope"
}

copy_fonts() {
    local root=$1 font
    for font in Sans Sans-Bold SansMono SansMono-Bold; do
        install -D -m 644 "/usr/share/fonts/truetype/dejavu/DejaVu$font.ttf" "$root/lib/fonts/DejaVu$font.ttf"
    done
    cat >"$root/lib/fonts/fonts.conf" <<-'END'
		<?xml version="1.0"?>
		<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
		<fontconfig>
		  <dir prefix="relative">.</dir>
		  <cachedir prefix="xdg">fontconfig</cachedir>
		  <alias><family>monospace</family><prefer><family>DejaVu Sans Mono</family></prefer></alias>
		  <alias><family>sans-serif</family><prefer><family>DejaVu Sans</family></prefer></alias>
		</fontconfig>
	END
}

# Qt's own words, in the languages that the programs speak.
archive_translations=(qtbase_de.qm qtbase_es.qm)

copy_translations() {
    local root=$1 file
    for file in "${archive_translations[@]}"; do
        install -D -m 644 "/usr/share/qt6/translations/$file" "$root/translations/$file"
    done
}

# programs_of ROOT: as the loader sees them.
programs_of() { printf '%s\n' "$1/libexec/tokenscope" "$1/bin/tokenscope-cli"; }

copy_libraries() {
    local root=$1 system plugin library path programs
    system=/usr/lib/$(multiarch)
    for plugin in "${archive_plugins[@]}"; do
        install -D -m 644 "$system/qt6/plugins/$plugin" "$root/plugins/$plugin"
    done
    mkdir "$root/lib"
    mapfile -t programs < <(programs_of "$root")
    loaded_by "${programs[@]}" "$root"/plugins/*/*.so "${archive_asked_for[@]/#/$system/}" >"$root.libraries"
    printf '%s\n' "${archive_asked_for[@]/#/$system/}" >>"$root.libraries"
    while read -r path; do
        library=$(basename "$path")
        [[ $library =~ $from_the_system ]] || install -m 644 "$path" "$root/lib/$library"
    done <"$root.libraries"
    patchelf --set-rpath '$ORIGIN/../lib' "${programs[@]}"
    patchelf --set-rpath '$ORIGIN' "$root"/lib/*
    patchelf --set-rpath '$ORIGIN/../../lib' "$root"/plugins/*/*.so
}

# packages_of_archive ROOT: the Debian packages that the archive's libraries and plugins were taken from.
packages_of_archive() {
    local root=$1 file
    {
        grep -Ev "/${from_the_system#^}" "$root.libraries" | xargs realpath
        printf "/usr/lib/$(multiarch)/qt6/plugins/%s\n" "${archive_plugins[@]}"
    } >"$root.files"
    # dpkg knows a file by the path under which it was unpacked, before /lib became a part of /usr.
    sed 'p; s/^\/usr//' "$root.files" | xargs dpkg-query --search 2>/dev/null >"$root.owners" || true
    while read -r file; do
        grep -q ": \(/usr\)\?${file#/usr}$" "$root.owners" || { echo "No package holds $file" >&2 && return 1; }
    done <"$root.files"
    { sed 's/:.*//' "$root.owners" && printf '%s\n' fonts-dejavu-core qt6-translations-l10n; } | sort -u
}

copy_licences() {
    local root=$1 package text
    shift
    mkdir -p "$root/licences/common"
    for package in "$@"; do
        install -D -m 644 "/usr/share/doc/$package/copyright" "$root/licences/$package"
    done
    # Those texts name the licences that Debian keeps once for all.
    grep -rhoE '/usr/share/common-licenses/[A-Za-z0-9.-]*[A-Za-z0-9]' "$root/licences" | sort -u | while read -r text; do
        [[ ! -f $text ]] || install -m 644 "$text" "$root/licences/common"
    done
    install -m 644 LICENSE LICENSES/Apache-2.0.txt "$root"
}

write_readme() {
    local root=$1
    cat >"$root/README" <<-END
		Tokenscope $version for Linux on $(uname -m)

		    bin/tokenscope --demo          the window
		    bin/tokenscope-cli --help      the same inspection in the terminal

		Nothing has to be installed, and the folder may lie anywhere. To have it among the programs of your desktop, copy
		what lies in share into ~/.local/share, and link the two programs into a folder of your PATH.

		Qt, OpenSSL and the other libraries in lib and plugins are those of $(. /etc/os-release && echo "$PRETTY_NAME"), unchanged but
		for where they look for each other. Security updates of your system do not reach them: take a newer archive, or your
		system's package. Each may be replaced by a build of your own. tokenscope.spdx.json names the package and version of
		each, and of its source, which Debian keeps at https://snapshot.debian.org. Their licences are in the folder licences.
	END
}

# Nothing but what from_the_system names may come from outside, or the archive starts only where it was made.
check_closed() {
    local root=$1 outside
    outside=$(loaded_by "$root"/libexec/tokenscope "$root"/bin/tokenscope-cli "$root"/lib/*.so* "$root"/plugins/*/*.so |
        grep -v "^$root/" | grep -Ev "/${from_the_system#^}" || true)
    [[ -z $outside ]] || { echo "The archive lacks: $outside" && return 1; }
}

make_archive() {
    local package=$1 folder=$2 version=$3 name root packages
    name=tokenscope-$version-linux-$(uname -m)
    root=$folder/$name
    rm -rf "$root" "$root".*
    copy_programs "$package" "$root"
    copy_libraries "$root"
    copy_fonts "$root"
    copy_translations "$root"
    mapfile -t packages < <(packages_of_archive "$root")
    ((${#packages[@]} > 0))
    copy_licences "$root" "${packages[@]}"
    write_readme "$root"
    scripts/bill-of-materials --version "$version" --output "$root/tokenscope.spdx.json" \
        --program "$root/libexec/tokenscope" --program "$root/bin/tokenscope-cli" \
        --header-package libcli11-dev --header-package libsimdjson-dev \
        "${packages[@]/#/--carried-package=}"
    check_closed "$root"
    tar --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" -C "$folder" -cf - "$name" |
        xz -6 >"$root.tar.xz"
    rm -rf "$root" "$root.libraries" "$root.files" "$root.owners"
    ls "$root.tar.xz"
}
