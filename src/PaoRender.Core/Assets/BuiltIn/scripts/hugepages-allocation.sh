#!/bin/bash
# Reserves huge pages of one size on one NUMA node. The kernel command line
# can only spread pages over all nodes, so a unit per size and node runs this.
set -euo pipefail

SYSFS_ROOT="${SYSFS_ROOT:-/sys}"
HUGEPAGES_ATTEMPTS="${HUGEPAGES_ATTEMPTS:-60}"
HUGEPAGES_INTERVAL="${HUGEPAGES_INTERVAL:-1}"

fail() {
    echo "${0##*/}: $*" >&2
    exit 1
}

for name in HUGEPAGES_SIZE HUGEPAGES_COUNT NUMA_NODE; do
    [[ ${!name:-} =~ ^[0-9]+$ ]] || fail "environment variable $name must be a whole number, it is '${!name:-}'"
done

wanted=$((10#$HUGEPAGES_COUNT))
folder="$SYSFS_ROOT/devices/system/node/node$NUMA_NODE/hugepages"
file="$folder/hugepages-${HUGEPAGES_SIZE}kB/nr_hugepages"

[[ -d $folder ]] || fail "this machine has no NUMA node $NUMA_NODE ($folder is missing); check hugepages.pages[].node of the profile"
[[ -e $file ]] || fail "this machine has no huge pages of $HUGEPAGES_SIZE kB ($file is missing); check hugepages.pages[].size of the profile"

# The kernel hands out what it finds free and contiguous at the moment of the
# write, so a later attempt can reach a count that the first one missed.
for ((attempt = 1; attempt <= HUGEPAGES_ATTEMPTS; attempt++)); do
    if ((attempt > 1)); then
        sleep "$HUGEPAGES_INTERVAL"
    fi
    { printf '%s\n' "$wanted" > "$file"; } 2> /dev/null || true
    reached=$(cat "$file" 2> /dev/null) || true
    if [[ $reached == "$wanted" ]]; then
        echo "${0##*/}: NUMA node $NUMA_NODE has $wanted huge pages of $HUGEPAGES_SIZE kB"
        exit 0
    fi
done

fail "NUMA node $NUMA_NODE has ${reached:-unknown} of $wanted huge pages of $HUGEPAGES_SIZE kB after $HUGEPAGES_ATTEMPTS attempts; free memory on the node or lower the count in the profile"
