#!/bin/bash
# Sets the receive packet steering mask of one receive queue or, given a
# network device, of all its receive queues. Run by update-rps@.service.
set -euo pipefail

SYSFS_ROOT="${SYSFS_ROOT:-/sys}"

if [[ $# -ne 2 || -z $1 || -z $2 ]]; then
    echo "usage: ${0##*/} DEVICE_PATH MASK (a path below $SYSFS_ROOT and a hexadecimal CPU mask)" >&2
    exit 1
fi
device=$1
mask=$2

# Prints the existing path of a device whose escaped name lost its backslashes
# on the way here, so that a hyphen may read x2d. A genuine x2d in a name (the
# MAC address of enx2d...) has to survive: compare escaped with escaped.
resolve() {
    local current=$SYSFS_ROOT part entry name found
    local -a parts
    IFS=/ read -ra parts <<< "$1"
    for part in "${parts[@]}"; do
        found=
        if [[ -z $part || -e $current/$part ]]; then
            found=$current${part:+/$part}
        else
            for entry in "$current"/*; do
                name=${entry##*/}
                if [[ -e $entry && ${name//-/x2d} == "${part//-/x2d}" ]]; then
                    found=$entry
                    break
                fi
            done
        fi
        [[ -n $found ]] || return 1
        current=$found
    done
    printf '%s\n' "$current"
}

if ! path=$(resolve "$device"); then
    echo "${0##*/}: $device is gone, nothing to set"
    exit 0
fi

if [[ /$path/ == */queues/* ]]; then
    files=("$path/rps_cpus")
else
    files=("$path"/queues/rx-*/rps_cpus)
fi

status=0
for file in "${files[@]}"; do
    # SR-IOV devices get renamed while this runs: a file that is no longer
    # there is somebody else's to set, under its new name.
    [[ -e $file ]] || continue
    if ! { printf '%s\n' "$mask" > "$file"; } 2> /dev/null && [[ -e $file ]]; then
        echo "${0##*/}: the kernel refused mask $mask for $file" >&2
        status=1
    fi
done
exit "$status"
