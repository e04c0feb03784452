#!/usr/bin/env bash
# kubectl's own reader takes the manifests of the WorkloadPartitions API, and a JSON Schema validator judges the definition.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dotnet build src/PaoRender.Cli
dotnet src/PaoRender.Cli/bin/Debug/net10.0/pao.dll render --asset-input-dir samples/SnoCluster/manifests --asset-output-dir "$work" \
    --enable-workload-partitioning --with-workload-partitions-api

{
    echo "resources:"
    for file in "$work"/0[01]_*.yaml; do echo "- $(basename "$file")"; done
} > "$work/kustomization.yaml"
found=$(kubectl kustomize "$work" | grep '^kind:' | sort | uniq -c | awk '{print $3 "=" $1}' | paste -sd ' ')
expected="ClusterRole=1 ClusterRoleBinding=1 CustomResourceDefinition=1 MachineConfig=2 WorkloadPartitions=1"
[[ $found == "$expected" ]] || { echo "kubectl finds $found instead of $expected"; exit 1; }

# This one reads the binding into its Go type, and adds to the subjects that it found there.
kubectl set subject --local --filename "$work/00_workloadpartitions_clusterrolebinding.yaml" --user added --output yaml > "$work/bound"
for name in system:authenticated added; do
    grep -qE "^ +name: $name$|^- .*name: $name$" "$work/bound" || { echo "kubectl does not find the subject $name"; exit 1; }
done

python3 .ci/acceptance/crd-follows-rules.py "$work/00_workloadpartitions_customresourcedefinition.yaml" \
    "$work/01_management-partition_workloadpartitions.yaml"
