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

clone() {
    git clone --quiet --no-local . "$work/$1"
    git -C "$work/$1" remote set-url origin "$2"
}

# Both before the first is packed, which takes long enough for a commit.
clone one https://git.example.com/mirror/pao.git
clone deeper/two/three https://github.com/somebody/fork.git
(cd "$work/one" && TZ=UTC dotnet pack -v q -nologo -nodeReuse:false) &
(cd "$work/deeper/two/three" && TZ=Asia/Tokyo dotnet pack -v q -nologo -nodeReuse:false)
wait $!

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
