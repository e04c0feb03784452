#!/bin/bash
# Sets CPUs aside for the OVS-DPDK poll threads: a threaded child cgroup of
# ovs-vswitchd.service that owns them, as member or isolated partition (v2).
set -euo pipefail

CGROUP_ROOT="${CGROUP_ROOT:-/sys/fs/cgroup}"
cpus='{{.OvsDpdkCpus}}'
partition='{{.PartitionType}}'

fail() {
    local status=$1
    shift
    echo "${0##*/}: $*" >&2
    exit "$status"
}

put() {
    { printf '%s\n' "$2" > "$1"; } 2> /dev/null || fail 3 "the kernel refused '$2' for $1"
}

if [[ -z $cpus ]]; then
    echo "${0##*/}: no CPUs for OVS-DPDK, nothing to do"
    exit 0
fi

slice="$CGROUP_ROOT/ovs.slice"
service="$slice/ovs-vswitchd.service"
threads="$service/ovsdpdk.slice"

[[ -d $slice ]] || fail 1 "$slice does not exist; is Open vSwitch configured to run in ovs.slice, and cgroup v2 in use?"
[[ -d $service ]] || fail 2 "$service does not exist; is ovs-vswitchd.service running, in ovs.slice?"

put "$service/cgroup.subtree_control" "+cpuset +cpu +pids"
mkdir -p "$threads"
put "$threads/cgroup.type" threaded

# A cgroup can only own CPUs that its parent owns: from the top down.
for folder in "$slice" "$service" "$threads"; do
    put "$folder/cpuset.cpus.exclusive" "$cpus"
done
put "$threads/cpuset.cpus.partition" "$partition"

# The kernel takes the write and reports a partition it cannot form on read.
state=$(cat "$threads/cpuset.cpus.partition")
[[ $state == "$partition" ]] || fail 3 "CPUs $cpus do not form a partition of type $partition: $threads/cpuset.cpus.partition says '$state'"

echo "${0##*/}: CPUs $cpus belong to $threads ($partition)"
