#!/usr/bin/env bash
# The README's first command renders the sample; its second run changes nothing.
set -euo pipefail
dotnet build samples/SnoCluster
folder=samples/SnoCluster/bin/Debug/manifests
before=$(cd "$folder" && stat -c '%n %Y %s' -- * | sort)
dotnet build samples/SnoCluster
after=$(cd "$folder" && stat -c '%n %Y %s' -- * | sort)
[[ $before == "$after" ]] || { echo "the second build touched the manifests"; exit 1; }

# One MachineConfig for the profile, one each for the pools master and worker, and three more kinds for the profile.
count=$(wc -l <<< "$after")
[[ $count -eq 6 ]] || { echo "expected 6 manifests and found $count"; exit 1; }
