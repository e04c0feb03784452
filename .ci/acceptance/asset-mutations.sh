#!/usr/bin/env bash
# Breaks every line of the built-in asset bundle in turn: some test must notice each.
set -euo pipefail
exec build/mutate-assets
