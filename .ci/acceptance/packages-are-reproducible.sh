#!/usr/bin/env bash
# Two clones of one commit, in folders of different depth, from different addresses and in different time zones, give packages with
# the same bytes.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fail() {
    echo "packages-are-reproducible: $1" >&2
    exit 1
}

pack() {
    local folder=$1 address=$2 zone=$3
    git clone --quiet --no-local . "$work/$folder"
    git -C "$work/$folder" remote set-url origin "$address"
    (cd "$work/$folder" && TZ=$zone dotnet pack -v q -nologo)
}

pack one https://git.example.com/mirror/pao.git UTC
pack deeper/two/three https://github.com/somebody/fork.git Asia/Tokyo

first=$work/one/artifacts/packages
second=$work/deeper/two/three/artifacts/packages
[[ $(cd "$first" && ls) == "$(cd "$second" && ls)" ]] || fail "the clones packed different files"
packable=$(grep -lE '<IsPackable>true|PackTaskFiles.targets' src/*/*.csproj | wc -l)
[[ $(find "$first" -name '*.nupkg' | wc -l) -eq $packable ]] || fail "of $packable projects that can be packed not all were"
for package in "$first"/*; do
    name=$(basename "$package")
    cmp --silent "$package" "$second/$name" && continue
    # Which file of the package it is.
    diff <(unzip -v "$package") <(unzip -v "$second/$name") || true
    fail "$name differs"
done
ls "$first"
