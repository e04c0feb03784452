#!/bin/bash
# Takes the CPUs listed in OFFLINE_CPUS (ids, comma separated) offline.
# All or nothing: a failed run puts back online what it had taken offline.
set -euo pipefail

SYSFS_ROOT="${SYSFS_ROOT:-/sys}"

fail() {
    echo "${0##*/}: $*" >&2
    exit 1
}

[[ -n ${OFFLINE_CPUS+set} ]] || fail "environment variable OFFLINE_CPUS is not set"

IFS=, read -ra cpus <<< "$OFFLINE_CPUS"

files=()
for cpu in "${cpus[@]}"; do
    [[ $cpu =~ ^[0-9]+$ ]] || fail "'$cpu' in OFFLINE_CPUS=$OFFLINE_CPUS is not a CPU id; no CPU was changed"
    file="$SYSFS_ROOT/devices/system/cpu/cpu$cpu/online"
    [[ -e $file ]] || fail "CPU $cpu does not exist or cannot be taken offline ($file is missing); no CPU was changed, check cpu.offlined of the profile"
    files+=("$file")
done

changed=()
for file in "${files[@]}"; do
    if [[ $(cat "$file") == 0 ]]; then
        continue
    fi
    if ! { printf '0\n' > "$file"; } 2> /dev/null; then
        for undo in "${changed[@]}"; do
            { printf '1\n' > "$undo"; } 2> /dev/null || echo "${0##*/}: cannot put the CPU of $undo back online" >&2
        done
        fail "the kernel refused to take the CPU of $file offline; the CPUs that this run had taken offline are online again"
    fi
    changed+=("$file")
done

echo "${0##*/}: CPUs taken offline now: ${#changed[@]} of ${#files[@]} listed"
