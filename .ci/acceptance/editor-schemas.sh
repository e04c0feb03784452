#!/usr/bin/env bash
# The language server that editors use completes, explains and marks manifests by our schemas.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-fund --no-audit --prefix "$work" yaml-language-server@1.25.0
cp -r samples/SnoCluster/manifests "$work/manifests"
dotnet src/PaoRender.Cli/bin/Debug/net10.0/pao.dll schemas --output-dir "$work/.schemas" --operator-release 4.18
python3 .ci/acceptance/editor-schemas.py "$work"
