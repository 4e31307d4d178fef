#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Sourced by the other scripts:  build_preset NAME [-DOPTION=VALUE...] [-- TARGET...]
# Configures and builds build/NAME. One sees the progress and whatever the compiler has to say; build/NAME/log has all.

set -euo pipefail

configure_preset() {
    local preset=$1 log=$2
    shift 2
    # Ninja configures by itself when a CMake file changes; presets and options it does not know of.
    local stamp=build/$preset/configured wanted
    wanted="$* $(cksum <CMakePresets.json)"
    if [[ -f build/$preset/build.ninja && $(cat "$stamp" 2>/dev/null) == "$wanted" ]]; then
        return 0
    fi
    echo "Configuring build/$preset ..."
    if ! cmake --preset "$preset" "$@" >>"$log" 2>&1; then
        sed -n '/CMake Error/,$p' "$log" >&2
        echo "Configuring failed. The whole output: $log" >&2
        return 1
    fi
    echo "$wanted" >"$stamp"
}

# On a terminal one line that counts; elsewhere a line per tenth. Whatever is not progress is shown.
show_progress() {
    local preset=$1 line tenth=-1 count total
    while IFS= read -r line; do
        if [[ $line =~ ^\[([0-9]+)/([0-9]+)\] ]]; then
            count=${BASH_REMATCH[1]} total=${BASH_REMATCH[2]}
            if [[ -t 1 ]]; then
                printf '\r\033[KBuilding %s: %s of %s  %s' "$preset" "$count" "$total" "${line##*[ /]}"
            elif ((count * 10 / total != tenth)); then
                tenth=$((count * 10 / total))
                echo "Building $preset: $count of $total"
            fi
        elif [[ $line != "ninja: no work to do." && $line != "ninja: Entering directory"* ]]; then
            [[ ! -t 1 ]] || printf '\r\033[K'
            echo "$line"
        fi
    done
    [[ ! -t 1 ]] || printf '\r\033[K'
}

build_preset() {
    local preset=$1 log=build/$1/log
    shift
    local options=()
    while (($# > 0)) && [[ $1 != -- ]]; do
        options+=("$1")
        shift
    done
    (($# == 0)) || shift

    mkdir -p "build/$preset"
    # Two builds in one folder spoil each other's files, so the second waits for the first.
    local lock
    exec {lock}>"build/$preset/lock"
    flock "$lock"
    : >"$log"
    configure_preset "$preset" "$log" "${options[@]}" || return 1
    if ! NINJA_STATUS='[%f/%t] ' ninja -C "build/$preset" "$@" 2>&1 | tee -a "$log" | show_progress "$preset"; then
        echo "Building failed. The whole output: $log" >&2
        return 1
    fi
    exec {lock}>&-
}
