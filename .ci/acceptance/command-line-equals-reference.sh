#!/usr/bin/env bash
# Runs the real command line over every conformance case of the newest release, both modes, and compares both directions.
# The vectors stand beside the repository; where they are not there, there is nothing to do.
set -euo pipefail
vectors=$(realpath ../shared/conformance 2> /dev/null || true)
if [[ ! -d $vectors ]]; then
    echo "the conformance vectors are not here: nothing to compare"
    exit 0
fi

release=5.2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dotnet publish src/PaoRender.Cli -c Release -o "$work/pao" --nologo -v quiet
wrong=0
count=0

# Reads a list of strings, or NAME=VALUE pairs of an object, from a case file.
read_case() {
    python3 -c 'import json, sys
value = json.load(open(sys.argv[1]))[sys.argv[2]]
print("\n".join([f"{k}={v}" for k, v in value.items()] if isinstance(value, dict) else value))' "$1" "$2"
}

for mode in render controller; do
    for expected in "$vectors/expected/$mode/$release"/*/; do
        name=$(basename "$expected")
        # Refusing a README among the manifests is a matter of taste.
        [[ $name == raw-not-yaml ]] && continue
        case_file=$vectors/cases/$name/case.json
        mapfile -t arguments < <(read_case "$case_file" args | sed '/^$/d')
        mapfile -t environment < <(read_case "$case_file" env | sed '/^$/d')
        mapfile -t gates < <(read_case "$case_file" featureGates | sed '/^$/d;s/^/--feature-gate=/')
        [[ " ${arguments[*]} " == *" --asset-input-dir "* ]] || arguments+=(--asset-input-dir .)
        status=0
        (
            cd "$vectors/cases/$name/input"
            env "${environment[@]}" dotnet "$work/pao/pao.dll" render "${arguments[@]}" "${gates[@]}" \
                --asset-output-dir "$work/out" --operator-assets "$vectors/assets" --operator-release "$release" \
                --match "$mode" --strictness reference
        ) > "$work/log" 2>&1 || status=$?
        count=$((count + 1))
        want=$(python3 -c 'import json, sys; print(json.load(open(sys.argv[1]))["exit"])' "$expected/outcome.json")
        if [[ $status -ne $want ]]; then
            echo "$mode $name: exit $status instead of $want"
            cat "$work/log"
            wrong=$((wrong + 1))
        elif [[ $want -ne 0 && -e $work/out ]]; then
            echo "$mode $name: was refused and left files"
            wrong=$((wrong + 1))
        elif [[ $want -eq 0 && -d $expected/manifests ]] && ! diff -rq "$expected/manifests" "$work/out"; then
            echo "$mode $name: differs"
            wrong=$((wrong + 1))
        fi
        rm -rf "$work/out"
    done
done

echo "$count cases, $wrong wrong"
[[ $count -gt 100 && $wrong -eq 0 ]]
