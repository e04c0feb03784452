#!/usr/bin/env bash
# Every reader of foreign text gets the same few thousand inputs that nobody would write: none ends it, and none is reported outside of
# its text. docs/robustness.md tells how to search for longer.
set -euo pipefail
output=$(mktemp -d)
trap 'rm -rf "$output"' EXIT
dotnet run --project tests/PaoRender.Fuzzing -- --seed 1 --runs 500 --output "$output"
