#!/bin/bash
# Gives host services, containers and Open vSwitch a cpuset of their own on
# nodes with cgroup v1, so that the root cpuset need not balance load over the
# isolated CPUs. With cgroup v2 systemd does this and there is nothing to do.
set -euo pipefail

CGROUP_ROOT="${CGROUP_ROOT:-/sys/fs/cgroup}"
PROC_ROOT="${PROC_ROOT:-/proc}"
ovs_slice='{{.OvsSliceName}}'

fail() {
    echo "${0##*/}: $*" >&2
    exit 1
}

put() {
    { printf '%s\n' "$2" > "$1"; } 2> /dev/null || fail "the kernel refused '$2' for $1"
}

# A cpuset without memory nodes takes no processes; children inherit none.
give_mems() {
    if [[ ! -e $1/cpuset.mems || -z $(cat "$1/cpuset.mems") ]]; then
        put "$1/cpuset.mems" "$all_mems"
    fi
}

# Sets the CPUs of a cpuset and of everything below it. Children first makes
# room to shrink the parent, parents first makes room to grow the children.
confine() {
    local folder
    while IFS= read -r -d '' folder; do
        { printf '%s\n' "$2" > "$folder/cpuset.cpus"; } 2> /dev/null || true
    done < <(find "$1" -depth -type d -print0)
    while IFS= read -r -d '' folder; do
        give_mems "$folder"
        put "$folder/cpuset.cpus" "$2"
    done < <(find "$1" -type d -print0)
}

# Moves the processes listed in file $2 to the cpuset $1. A process can fork
# while the list is read, so it is read again as long as new ones turn up.
move() {
    local round pid fresh moved=0 stayed=0
    local -a pids
    local -A seen=()
    for ((round = 0; round < 10; round++)); do
        fresh=0
        mapfile -t pids < "$2"
        for pid in "${pids[@]}"; do
            if [[ -n $pid && -z ${seen[$pid]:-} ]]; then
                seen[$pid]=1
                fresh=1
                if { printf '%s\n' "$pid" >> "$1/cgroup.procs"; } 2> /dev/null; then
                    moved=$((moved + 1))
                else
                    stayed=$((stayed + 1))
                fi
            fi
        done
        ((fresh)) || break
    done
    echo "${0##*/}: $2: $moved processes moved to $1, $stayed stayed (kernel threads, or gone)"
}

[[ -d $CGROUP_ROOT ]] || fail "$CGROUP_ROOT does not exist"
if [[ $(stat -f -c %T "$CGROUP_ROOT") == cgroup2fs ]]; then
    echo "${0##*/}: cgroup v2, nothing to do"
    exit 0
fi

cpuset="$CGROUP_ROOT/cpuset"
[[ -e $cpuset/cpuset.cpus && -e $cpuset/cpuset.mems ]] || fail "the cpuset controller is not mounted at $cpuset"
all_cpus=$(cat "$cpuset/cpuset.cpus")
all_mems=$(cat "$cpuset/cpuset.mems")

# systemd runs on the reserved CPUs (systemd.cpu_affinity), its services too.
[[ -r $PROC_ROOT/1/status ]] || fail "$PROC_ROOT/1/status is missing or unreadable"
host_cpus=$(awk '$1 == "Cpus_allowed_list:" { print $2 }' "$PROC_ROOT/1/status")
[[ -n $host_cpus ]] || fail "$PROC_ROOT/1/status does not tell the CPUs of process 1"

put "$cpuset/cpuset.sched_load_balance" 0

mkdir -p "$cpuset/system.slice"
put "$cpuset/system.slice/cpuset.mems" "$all_mems"
put "$cpuset/system.slice/cpuset.cpus" "$host_cpus"
move "$cpuset/system.slice" "$cpuset/cgroup.procs"

mkdir -p "$cpuset/machine.slice"
confine "$cpuset/machine.slice" "$host_cpus"

# Open vSwitch may use every CPU: OVN-Kubernetes narrows its affinity later.
mkdir -p "$cpuset/$ovs_slice"
put "$cpuset/$ovs_slice/cpuset.sched_load_balance" 0
put "$cpuset/$ovs_slice/cpuset.mems" "$all_mems"
put "$cpuset/$ovs_slice/cpuset.cpus" "$all_cpus"
if [[ -d $CGROUP_ROOT/pids/$ovs_slice ]]; then
    while IFS= read -r -d '' list; do
        move "$cpuset/$ovs_slice" "$list"
    done < <(find "$CGROUP_ROOT/pids/$ovs_slice" -name cgroup.procs -print0)
fi
