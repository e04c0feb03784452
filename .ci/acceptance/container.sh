#!/usr/bin/env bash
# The design document's command, podman run ... render, gives what pao gives outside: whoever runs it, whatever is locked.
set -euo pipefail
image=localhost/pao-acceptance
work=$(mktemp -d)
user="pao-acceptance"
trap 'rm -rf "$work"; userdel --force --remove "$user" 2> /dev/null' EXIT

fail() {
    echo "container: $1" >&2
    exit 1
}

build/container-image "$image"
dotnet build src/PaoRender.Cli
pao=(dotnet src/PaoRender.Cli/bin/Debug/net10.0/pao.dll)
chmod 755 "$work"
written_by=
cp -r samples/SnoCluster/manifests "$work/in"
chmod -R a+rX "$work/in"

# How podman is told to work inside another container, where CI often is, and what every run locks.
run() {
    podman --runtime runc run --rm --ulimit nofile=1024:1024 --ulimit nproc=1024:1024 --network none --read-only "$@"
}

# Compares one run with the program outside: compare NAME OWNER MODE PODMAN-OPTION... -- RENDER-OPTION...
compare() {
    local name=$1 owner=$2 mode=$3
    shift 3
    local options=()
    while [[ $1 != -- ]]; do
        options+=("$1")
        shift
    done
    shift
    mkdir "$work/$name" "$work/$name.outside"
    chown "$owner" "$work/$name"
    chmod "$mode" "$work/$name"
    "${pao[@]}" render --asset-input-dir "$work/in" --asset-output-dir "$work/$name.outside" "$@"
    run "${options[@]}" -v "$work/in:/input:ro" -v "$work/$name:/output" "$image" render "$@"
    diff -r "$work/$name.outside" "$work/$name" || fail "$name differs from what pao renders outside"
    [[ -n $(ls "$work/$name") ]] || fail "$name is empty"

    # A second run finds its own output and leaves it alone.
    local summary
    summary=$(run "${options[@]}" -v "$work/in:/input:ro" -v "$work/$name:/output" "$image" render "$@")
    grep -qE '^wrote ([0-9]+) manifests to /output \(\1 unchanged, 0 removed\)$' <<< "$summary" || fail "$name, second run: $summary"
    diff -r "$work/$name.outside" "$work/$name" || fail "$name was changed by the second run"

    # What is written belongs to the owner of the folder.
    [[ $(stat -c %u "$work/$name"/* | sort -u) == "${written_by:-${owner%:*}}" ]] || fail "$name: $(stat -c '%u %n' "$work/$name"/* | head -1)"
}

# No file of the image gives anybody the rights of somebody else.
made=$(podman create "$image")
podman export --output "$work/image-files.tar" "$made"
podman rm "$made" > /dev/null
tar --list --verbose --file "$work/image-files.tar" > "$work/image-files"
grep -q 'usr/bin/pao$' "$work/image-files" || fail "the list of the image's files lacks the program"
if grep -E '^.{3,8}[sS]' "$work/image-files"; then fail "a file of the image is set-user-ID or set-group-ID"; fi

# The command as it stands in the design document, with nothing prepared: whoever the folder belongs to, and however closed it is.
compare plain 0:0 755 --
compare partitioned 0:0 700 -- --enable-workload-partitioning
compare somebody 1000:1000 700 -- --enable-workload-partitioning
compare nobody 65532:65532 755 -- --enable-workload-partitioning
compare mapped-nobody 100000:100000 700 --uidmap 0:100000:65536 --gidmap 0:100000:65536 --

# The owner may read what nobody else may.
cp -r "$work/in" "$work/private"
chmod 700 "$work/private"
chmod 600 "$work/private"/*
chown -R 1000:1000 "$work/private"
mkdir -m 700 "$work/from-private"
chown 1000:1000 "$work/from-private"
run -v "$work/private:/input:ro" -v "$work/from-private:/output" "$image" render
diff -r "$work/plain" "$work/from-private" || fail "input that only its owner may read gives something else"

# Users that were chosen, and rights that were taken away.
compare locked 1000:1000 700 --security-opt no-new-privileges --
compare powerless 0:0 755 --cap-drop all --security-opt no-new-privileges --
written_by=0 compare powerless-elsewhere 1000:1000 777 --cap-drop all --
compare root 0:0 700 --user 0:0 -- --enable-workload-partitioning --with-workload-partitions-api
compare chosen 12345:12345 700 --user 12345:12345 --
compare other 12345:12345 700 --user 12345:12345 --cap-drop all --security-opt no-new-privileges -- --enable-workload-partitioning
compare mapped 165532:165532 700 --uidmap 0:100000:65536 --gidmap 0:100000:65536 -- --enable-workload-partitioning
compare mapped-root 100000:100000 700 --uidmap 0:100000:65536 --gidmap 0:100000:65536 --user 0:0 --

# One folder for both, as the design allows.
cp -r "$work/in" "$work/both"
chown 65532:65532 "$work/both"
run -v "$work/both:/input" -v "$work/both:/output" "$image" render
for file in "$work/in"/*; do cmp "$file" "$work/both/$(basename "$file")" || fail "an input file was changed"; done
for file in "$work/plain"/*; do cmp "$file" "$work/both/$(basename "$file")" || fail "one folder for both gives something else"; done

# What the program is while it reads: an input that has no end until it gets one, and the kernel's word for every thread.
rights() {
    local name=$1 owner=$2
    shift 2
    mkdir -m 755 "$work/$name-in" "$work/$name"
    chown "$owner" "$work/$name"
    mkfifo -m 644 "$work/$name-in/profile.yaml"
    run --cidfile "$work/$name.id" "$@" -v "$work/$name-in:/input:ro" -v "$work/$name:/output" "$image" render > /dev/null 2>&1 &
    local started=$! pid=0 waited=0

    # Opening the other end waits for the program to open its own.
    (
        exec 3> "$work/$name-in/profile.yaml"
        touch "$work/$name.read"
        while [[ -e $work/$name.read ]]; do sleep 0.1; done
    ) &
    local holder=$!
    while [[ ! -e $work/$name.read && $waited -lt 300 ]]; do
        sleep 0.1
        waited=$((waited + 1))
    done
    [[ -e $work/$name.read ]] || {
        kill "$holder"
        fail "$name: nobody read the input"
    }
    pid=$(podman inspect --format '{{.State.Pid}}' "$(cat "$work/$name.id")")
    cat /proc/"$pid"/task/*/status | grep -E '^(Uid|Gid|Groups|CapEff|CapPrm):' | sort -u > "$work/$name.rights"
    rm -f "$work/$name.read"
    wait "$holder"
    wait "$started" || true
    cat "$work/$name.rights"
}

rights as-owner 1000:1001 > "$work/rights"
expected=$(printf '%s\n' 'CapEff:\t0000000000000000' 'CapPrm:\t0000000000000000' 'Gid:\t1001\t1001\t1001\t1001' 'Groups:\t ' \
    'Uid:\t1000\t1000\t1000\t1000')
diff <(printf '%b\n' "$expected") "$work/rights" || fail "while it reads, the program is not just the owner of the output folder"
rights as-chosen 1000:1000 --user 12345:12345 > "$work/rights"
grep -qP '^Uid:\t12345\t12345\t12345\t12345$' "$work/rights" || fail "a user that was chosen became another one"
grep -qP '^CapEff:\t0+$' "$work/rights" || fail "a user that was chosen got rights"
rights as-powerless 1000:1000 --cap-drop all > "$work/rights"
grep -qP '^CapPrm:\t0+$' "$work/rights" || fail "rights that were taken away came back"

# Refusals reach the caller, and without a place to write nothing is claimed.
if run -v "$work/in:/input:ro" "$image" render 2> "$work/refused"; then fail "wrote to a root file system that is read-only"; fi
grep -q 'error PAO10' "$work/refused" || fail "no error for an output folder that cannot be written"
mkdir -m 700 "$work/closed"
if run --user 12345:12345 -v "$work/in:/input:ro" -v "$work/closed:/output" "$image" render 2> "$work/refused"; then
    fail "a user that was chosen became another one"
fi
grep -q 'error PAO10' "$work/refused" || fail "no error for an output folder of somebody else"
if run --entrypoint /bin/sh "$image" -c true 2> /dev/null; then fail "the image has a shell"; fi

# Podman without root, which is how most people have it. Nobody but the user may read the input or write to the output.
if id "$user" > /dev/null 2>&1; then userdel --force --remove "$user"; fi
useradd --create-home --shell /bin/bash "$user"
home=$(getent passwd "$user" | cut -d: -f6)
if su - "$user" -c 'unshare --user true' 2> /dev/null; then
    podman save --quiet --output "$work/image.tar" "$image"
    chmod 644 "$work/image.tar"
    cp -r "$work/in" "$home/in"
    chown -R "$user:" "$home/in"
    chmod 700 "$home/in"
    su - "$user" -c "
        set -e
        export XDG_RUNTIME_DIR=\$HOME/run
        mkdir -p -m 700 \$XDG_RUNTIME_DIR out
        podman() { command podman --runtime runc --cgroup-manager cgroupfs --storage-driver vfs \"\$@\"; }
        podman load --quiet --input '$work/image.tar'
        podman run --rm --ulimit nofile=1024:1024 --ulimit nproc=1024:1024 --network none -v ~/in:/input -v ~/out:/output $image render
        podman system reset --force"
    diff -r "$work/plain" "$home/out" || fail "podman without root gives something else"
    [[ $(stat -c %U "$home/out"/* | sort -u) == "$user" ]] || fail "what podman without root writes belongs to somebody else"
else
    echo "container: podman without root was not tried, because users may make no namespaces here"
fi

podman image rm "$image" > /dev/null

# The image for machines without a C toolchain.
build/container-image --managed "$image"
compare managed 1000:1000 700 -- --enable-workload-partitioning
podman image rm "$image" > /dev/null
