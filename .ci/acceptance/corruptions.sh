#!/usr/bin/env bash
# Spoils every line of every input in every way of the catalogue: what comes of it is named, and named at that line.
set -euo pipefail
export PAORENDER_CORRUPT=all
exec dotnet test tests/PaoRender.Core.Tests --filter FullyQualifiedName~CorruptionTests --logger "console;verbosity=detailed"
