#!/usr/bin/env bash
# The sample in C# writes its profiles and renders them in one build; its second build changes nothing.
set -euo pipefail
dotnet build samples/TypedCluster
folder=samples/TypedCluster/bin/Debug/net10.0/manifests
before=$(cd "$folder" && stat -c '%n %Y %s' -- * | sort)
dotnet build samples/TypedCluster
after=$(cd "$folder" && stat -c '%n %Y %s' -- * | sort)
[[ $before == "$after" ]] || { echo "the second build touched the manifests"; exit 1; }

# Four kinds for each of three sites.
count=$(wc -l <<< "$after")
[[ $count -eq 12 ]] || { echo "expected 12 manifests and found $count"; exit 1; }
