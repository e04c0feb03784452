"""Prints spec.config of a rendered MachineConfig as JSON.

The rendered form is regular (block style, two-space steps), so a few lines read it; no YAML package is needed.
"""

import json
import sys


def scalar(text):
    if text == "{}":
        return {}
    if text == "[]":
        return []
    if text == "null":
        return None
    if text in ("true", "false"):
        return text == "true"
    if text.lstrip("-").isdigit():
        return int(text)
    if text.startswith('"'):
        return json.loads(text)
    return text


def block(lines, at, indent):
    """Reads the mapping or sequence whose lines start at the given column."""
    result = None
    while at < len(lines):
        line = lines[at]
        column = len(line) - len(line.lstrip(" "))
        if column < indent or not line.strip():
            break
        text = line[indent:]
        if text.startswith("- "):
            result = [] if result is None else result
            lines[at] = " " * (indent + 2) + text[2:]
            item, at = block(lines, at, indent + 2)
            result.append(item)
            continue
        if isinstance(result, list):
            break
        result = {} if result is None else result
        key, _, rest = text.partition(":")
        rest = rest.strip()
        at += 1
        if rest.startswith("|"):
            body = []
            while at < len(lines) and (not lines[at].strip() or lines[at].startswith(" " * (indent + 2))):
                body.append(lines[at][indent + 2:])
                at += 1
            result[key] = "\n".join(body)
        elif rest:
            while rest.startswith('"') and not (rest.endswith('"') and not rest.endswith('\\"')):
                rest += " " + lines[at].strip()
                at += 1
            result[key] = scalar(rest)
        else:
            sequence = at < len(lines) and lines[at].startswith(" " * indent + "- ")
            result[key], at = block(lines, at, indent if sequence else indent + 2)
    return result, at


with open(sys.argv[1], encoding="utf-8") as file:
    tree, _ = block(file.read().split("\n"), 0, 0)
json.dump(tree["spec"]["config"], sys.stdout)
