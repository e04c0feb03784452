#!/usr/bin/env bash
# Changes one literal of the renderer at a time: the byte snapshots must notice each, but for those in accepted.txt.
# usage: run.sh [EVERY]    1 changes all, which takes some minutes
set -euo pipefail
cd "$(dirname "$0")/../.."
generated=$(mktemp -d)
trap 'rm -rf "$generated"' EXIT
dotnet build tests/PaoRender.Core.Tests -v q --nologo
dotnet build src/PaoRender.Core -f net8.0 --no-restore -t:Rebuild --no-dependencies -v q --nologo \
    -p:EmitCompilerGeneratedFiles=true -p:CompilerGeneratedFilesOutputPath="$generated"
dotnet build build/mutate-renderer -c Release -v q --nologo
dotnet exec build/mutate-renderer/bin/Release/net10.0/MutateRenderer.dll "$PWD" "$generated" "${1:-4}"
