#!/usr/bin/env bash
# What becomes of the output folder when runs are killed, meet each other, or the disk is full or read-only: it is as before or as
# after, and holds nothing but manifests. Single failing steps are the tests' affair.
set -euo pipefail
dotnet publish src/PaoRender.Cli -c Release -r linux-x64 -p:PublishReadyToRun=true --self-contained false -o artifacts/disk-errors \
    --nologo -v quiet
render=("$PWD/artifacts/disk-errors/pao" render --verbosity quiet --nowarn PAO2004 --nowarn PAO1115)
work=$(mktemp -d)
cleanup() {
    umount "$work/small" 2> /dev/null || true
    rm -rf "$work" artifacts/disk-errors
}
trap cleanup EXIT
wrong=0

complain() {
    echo "$*"
    wrong=$((wrong + 1))
}

# Two states that differ in every file, one of them with a profile that the other lacks.
make_inputs() {
    local state number
    for state in a b; do
        mkdir "$work/$state"
        for number in 1 2 3; do
            [[ $state == b && $number == 3 ]] && continue
            cat > "$work/$state/p$number.yaml" << YAML
apiVersion: performance.openshift.io/v2
kind: PerformanceProfile
metadata: {name: p$number}
spec:
  cpu: {reserved: 0-$([[ $state == a ]] && echo 1 || echo 2), isolated: $([[ $state == a ]] && echo 2 || echo 3)-9}
  nodeSelector: {node-role.kubernetes.io/worker: ""}
YAML
        done
        run "$state" "$work/as-$state"
    done
}

run() { "${render[@]}" --asset-input-dir "$work/$1" --asset-output-dir "$2"; }

is_state() { diff -rq "$work/as-$1" "$2" > /dev/null 2>&1; }

is_one_state() { is_state a "$1" || is_state b "$1"; }

becomes() { run "$1" "$2" && is_state "$1" "$2"; }

names_in() { find "$1" -mindepth 1 -maxdepth 1 -printf '%f ' | sort; }

# Whether every file is one of the two states' and none is too much: what a kill between two renamings may leave.
has_whole_files_only() {
    local file name
    for file in "$1"/* "$1"/.[!.]*; do
        [[ -e $file ]] || continue
        name=$(basename "$file")
        cmp -s "$file" "$work/as-a/$name" || cmp -s "$file" "$work/as-b/$name" || return 1
    done
}

killed_runs() {
    local started ended length number from to before=0 after=0 between=0
    started=$(date +%s%N)
    run b "$work/timed"
    ended=$(date +%s%N)
    length=$(((ended - started) / 1000))
    for number in $(seq 200); do
        if ((number % 2)); then from=a to=b; else from=b to=a; fi
        is_state "$from" "$work/out" || becomes "$from" "$work/out" || complain "the run after kill $((number - 1)) did not complete the folder"
        # Not by a function: what is killed must be the program itself.
        "${render[@]}" --asset-input-dir "$work/$to" --asset-output-dir "$work/out" &
        sleep "$(awk -v us=$((length / 4 + RANDOM * length / 32768)) 'BEGIN { print us / 1000000 }')"
        kill -9 $! 2> /dev/null || true
        wait $! 2> /dev/null || true
        if is_state "$from" "$work/out"; then before=$((before + 1)); elif is_state "$to" "$work/out"; then after=$((after + 1))
        else between=$((between + 1)); fi
        has_whole_files_only "$work/out" || complain "kill $number left: $(names_in "$work/out")"
    done
    echo "killed: $before as before, $after as after, $between between two renamings"
    ((before > 0 && after > 0)) || complain "the kills fell on one side only"
    ((between <= 10)) || complain "committing takes too long"
    run a "$work/out"
    compgen -G "$work/.*.pao-staging" > /dev/null && complain "the run after the kills left a staging folder"
    return 0
}

runs_at_once() {
    local number status
    rm -rf "$work/out"
    for number in $(seq 10); do
        if ((number % 2)); then run a "$work/out" & else run b "$work/out" & fi
    done
    status=0
    for number in $(jobs -p); do wait "$number" || status=$?; done
    ((status == 0)) || complain "of ten runs at once one ended with $status"
    is_one_state "$work/out" || complain "ten runs at once left a mixture"
}

full_disk() {
    mkdir "$work/small"
    if ! mount -t tmpfs -o size=48k tmpfs "$work/small" 2> /dev/null; then
        echo "no file system can be mounted here: a full disk is left to the tests"
        return 0
    fi

    mkdir "$work/small/out"
    run a "$work/small/out" > "$work/log" 2>&1 && complain "a full disk did no harm: it is too large"
    [[ -z $(names_in "$work/small/out") ]] || complain "a full disk left files: $(names_in "$work/small/out")"
    [[ $(names_in "$work/small") == "out " ]] || complain "a full disk left files beside the folder"
    grep -qE 'error PAO1030: .*([Nn]o space|disk was full)' "$work/log" || complain "a full disk is not named: $(cat "$work/log")"
    mount -o remount,size=4m "$work/small"
    becomes a "$work/small/out" || complain "with space it does not work either"
    # A mount itself as output has no other place on its file system.
    run b "$work/small" || complain "a mounted output does not work"
    [[ ! -e $work/small/.pao-staging ]] || complain "a mounted output keeps its staging folder"
    mount -o remount,ro "$work/small"
    run b "$work/small/out" > "$work/log" 2>&1 && complain "a read-only file system is written to"
    is_state a "$work/small/out" || complain "a read-only file system changed"
    run a "$work/small/out" || complain "a folder that needs no change is refused when it is read-only"
}

# One folder by several names: each run finds what the others wrote, and the link stays a link.
other_names() {
    mkdir -p "$work/names/real"
    ln -s real "$work/names/link"
    becomes a "$work/names/link" || complain "an output given through a link does not work"
    becomes b "$work/names/link/../real/." || complain "a folder written by another name keeps what is stale"
    (cd "$work/names" && becomes a link/) || complain "a folder written by a relative name keeps what is stale"
    becomes b "$work/names/Real" || complain "a folder of another case does not work"
    is_state a "$work/names/real" || complain "a folder of another case was written too"
    [[ -L $work/names/link ]] || complain "the link became a folder"
}

# Links that lead back to where they are: each file is read once, and the run ends.
input_loop() {
    mkdir "$work/loop"
    cp "$work/a/"*.yaml "$work/loop"
    ln -s . "$work/loop/again"
    ln -s "$work/loop" "$work/loop/back"
    ln -s self "$work/loop/self"
    timeout 60 "${render[@]}" --asset-input-dir "$work/loop" --asset-output-dir "$work/from-loop" > "$work/log" 2>&1 ||
        complain "a loop of links in the input is refused: $(cat "$work/log")"
    is_state a "$work/from-loop" || complain "a loop of links in the input changes the output"
}

make_inputs
cp -r "$work/as-a" "$work/out"
killed_runs
runs_at_once
other_names
input_loop
full_disk
[[ $wrong -eq 0 ]]
