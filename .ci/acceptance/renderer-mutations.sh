#!/usr/bin/env bash
# Changes every literal of what decides, names and builds the output in turn: the byte snapshots must notice each, but for those
# of tests/PaoRender.Mutation.Tests/survivors.txt, which have their reasons.
set -euo pipefail
export PAORENDER_MUTATE=all
exec dotnet test tests/PaoRender.Mutation.Tests --logger "console;verbosity=detailed"
