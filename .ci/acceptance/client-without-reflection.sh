#!/usr/bin/env bash
# Generated kinds with KubernetesClient.Aot in a native program: no warning of the trimmer or the AOT compiler is about our code, and all checks hold.
set -euo pipefail
out=artifacts/live-native
rm -rf "$out"
log=$(dotnet publish tests/PaoRender.Live.Native -c Release -r linux-x64 -p:PaoNative=true -o "$out" 2>&1) || { echo "$log"; exit 1; }
if grep -E 'warning (IL|CS|CA)' <<< "$log"; then
    echo "the native program has warnings"
    exit 1
fi
"$out/PaoRender.Live.Native"
