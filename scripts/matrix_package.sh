#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Sourced by scripts/matrix:  try_packages RELEASE
# Builds the release's package in its root, and tries it in a copy of another root, in which nothing was installed. So is the
# archive, which is built in the root of Debian 12. What was built stays in build/matrix/packages.

# shellcheck disable=SC2154,SC2034 # folder, rows, failed and unmade are of scripts/matrix
set -euo pipefail

build_packages() {
    local release=$1 root=$folder/$1 options=()
    [[ $release != bookworm ]] || options=(--archive)
    inside "$root" scripts/package "${options[@]}" </dev/null || return 1
    cp "$root"/root/tokenscope/build/package/*.deb "$folder/packages/$release"
    [[ $release != bookworm ]] || cp "$root"/root/tokenscope/build/package/*.tar.xz "$folder/packages"
}

# in_copy RELEASE FILE KIND: the package or archive, in a root that is thrown away.
in_copy() {
    local release=$1 file=$2 kind=$3 root=$folder/copy-of-$1 given status=0
    rm -rf --one-file-system "$root"
    cp -a "$folder/clean-$release" "$root"
    cp --remove-destination /etc/resolv.conf "$root/etc/resolv.conf"
    mkdir "$root/root/given"
    cp tests/packages/in_clean_root debian/tests/installed-programs "$root/root/given"
    if [[ $kind == archive ]]; then
        tar -xJf "$file" -C "$root/root/given"
        given=$(basename "$file" .tar.xz)
    else
        cp "$file" "$root/root/given"
        given=$(basename "$file")
    fi
    in_root "$root" /none /root/given/in_clean_root "$kind" "$given" </dev/null || status=1
    rm -rf --one-file-system "$root"
    return "$status"
}

try_packages() {
    local release=$1 built installed='-' unpacked='-' archive
    echo
    echo "== $release"
    if ! { make_root "$release" "$folder/$release" && make_root "$release" "$folder/clean-$release"; } \
        >"$folder/$release-root.log" 2>&1; then
        tail -n 5 "$folder/$release-root.log"
        echo "The clean root of $release could not be made."
        rows+=("$release|no root|-|-")
        unmade=1
        return
    fi
    rm -rf "$folder/packages/$release"
    mkdir -p "$folder/packages/$release"
    clone_into "$folder/$release"
    built=$(step "$folder/$release-package.log" build_packages "$release")
    [[ $built == FAILED ]] || installed=$(step "$folder/$release-installed.log" \
        in_copy "$release" "$(ls "$folder/packages/$release"/tokenscope_*.deb)" package)
    archive=$(find "$folder/packages" -maxdepth 1 -name '*.tar.xz')
    [[ -z $archive ]] || unpacked=$(step "$folder/$release-archive.log" in_copy "$release" "$archive" archive)
    [[ $built == passed && $installed == passed && $unpacked == passed ]] || failed=1
    rows+=("$release|$built|$installed|$unpacked")
}
