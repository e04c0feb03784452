#!/usr/bin/env bash
# The README's first command renders the sample, and Ignition's own validator accepts every config in it.
set -euo pipefail
dotnet build samples/SnoCluster
folder=samples/SnoCluster/bin/Debug/manifests
count=0
for file in "$folder"/*_machineconfig.yaml; do
    python3 .ci/acceptance/ignition-of.py "$file" | ignition-validate -
    count=$((count + 1))
done
# One for the profile, one each for the pools master and worker.
[[ $count -eq 3 ]] || { echo "expected 3 MachineConfigs and found $count"; exit 1; }
