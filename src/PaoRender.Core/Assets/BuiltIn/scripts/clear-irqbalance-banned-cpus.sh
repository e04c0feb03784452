#!/bin/bash
# Resets the CPUs that irqbalance must leave alone to a known value at boot.
# A mask that CRI-O left behind for pods of the previous boot would otherwise
# stay for ever, and CRI-O restores from a file that has to say the same.
#
# usage: clear-irqbalance-banned-cpus.sh [IRQBALANCE_CONFIG [CRIO_RESTORE_FILE]]
set -euo pipefail

config="${1:-/etc/sysconfig/irqbalance}"
restore="${2:-/etc/sysconfig/orig_irq_banned_cpus}"
mask="${OVS_DPDK_CPUS:-0}"

fail() {
    echo "${0##*/}: $*" >&2
    exit 1
}

[[ $mask =~ ^[0-9a-fA-F]+(,[0-9a-fA-F]+)*$ ]] || fail "OVS_DPDK_CPUS must be a hexadecimal CPU mask, it is '$mask'; nothing was changed"

if [[ ! -f $config ]]; then
    echo "${0##*/}: $config does not exist, irqbalance has nothing to clear"
    exit 0
fi

new_config=
new_restore=
trap 'rm -f -- ${new_config:+"$new_config"} ${new_restore:+"$new_restore"}' EXIT

# A copy next to the file keeps owner, mode and label, and replaces it in one
# step: a crash leaves either the old text or the new one.
config=$(readlink -f -- "$config")
new_config=$(mktemp -- "$config.XXXXXX")
cp -a -- "$config" "$new_config"
awk -v mask="$mask" '
    !/^[ \t]*(export[ \t]+)?IRQBALANCE_BANNED_CPUS[ \t]*=/ { print }
    END { print "IRQBALANCE_BANNED_CPUS=" mask }
' "$config" > "$new_config"

if [[ -f $restore ]]; then
    restore=$(readlink -f -- "$restore")
    new_restore=$(mktemp -- "$restore.XXXXXX")
    cp -a -- "$restore" "$new_restore"
    printf '%s\n' "$mask" > "$new_restore"
    mv -f -- "$new_restore" "$restore"
fi
mv -f -- "$new_config" "$config"

echo "${0##*/}: irqbalance starts with banned CPU mask $mask"
