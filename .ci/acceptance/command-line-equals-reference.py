#!/usr/bin/env python3
"""Compares what a program writes with the conformance vectors: PROGRAM VECTORS RELEASE."""
import concurrent.futures
import json
import os
import pathlib
import subprocess
import sys
import tempfile

program, vectors, release = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3]

# Refusing a README among the manifests is a matter of taste.
NOT_COMPARED = {"raw-not-yaml"}


def contents(folder):
    return {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def run(mode, name, output):
    case = json.loads((vectors / "cases" / name / "case.json").read_text())
    arguments = [argument for argument in case["args"] if argument]
    if "--asset-input-dir" not in arguments:
        arguments += ["--asset-input-dir", "."]
    arguments += [f"--feature-gate={gate}" for gate in case["featureGates"]]
    arguments += ["--asset-output-dir", output, "--operator-assets", vectors / "assets", "--operator-release", release]
    return subprocess.run(
        [program, "render", *arguments, "--match", mode, "--strictness", "reference"],
        cwd=vectors / "cases" / name / "input", env=os.environ | case["env"], capture_output=True, text=True, check=False)


def wrong(mode, name):
    expected = vectors / "expected" / mode / release / name
    wanted = json.loads((expected / "outcome.json").read_text())["exit"]
    with tempfile.TemporaryDirectory() as work:
        output = pathlib.Path(work) / "out"
        result = run(mode, name, output)
        if result.returncode != wanted:
            return f"exit {result.returncode} instead of {wanted}\n{result.stdout}{result.stderr}"
        if wanted != 0:
            return "was refused and left files" if output.exists() else None
        if not (expected / "manifests").is_dir():
            return None
        want, have = contents(expected / "manifests"), contents(output)
        return ", ".join(str(path) for path in sorted(want.keys() | have.keys()) if want.get(path) != have.get(path)) or None


def main():
    cases = [(mode, folder.name) for mode in ("render", "controller")
             for folder in sorted((vectors / "expected" / mode / release).iterdir()) if folder.name not in NOT_COMPARED]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as threads:
        answers = list(threads.map(lambda case: wrong(*case), cases))
    errors = [f"{mode} {name}: {answer}" for (mode, name), answer in zip(cases, answers) if answer]
    print(*errors, f"{len(cases)} cases, {len(errors)} wrong", sep="\n")
    return len(cases) <= 100 or bool(errors)


sys.exit(main())
