#!/usr/bin/env bash
# Runs the real command line over every conformance case of the newest release, both modes, and compares both directions.
# The vectors stand beside the repository; where they are not there, there is nothing to do.
set -euo pipefail
vectors=$(realpath ../shared/conformance 2> /dev/null || true)
if [[ ! -d $vectors ]]; then
    echo "the conformance vectors are not here: nothing to compare"
    exit 0
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# Compiled ahead, because what is started hundreds of times should start quickly.
dotnet publish src/PaoRender.Cli -c Release -r linux-x64 -p:PublishReadyToRun=true --self-contained false -o "$work/pao" --nologo -v quiet
python3 .ci/acceptance/command-line-equals-reference.py "$work/pao/pao" "$vectors" 5.2
