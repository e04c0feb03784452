#!/usr/bin/env python3
"""Judges a CustomResourceDefinition by the rules of Kubernetes, and objects by the definition, with a JSON Schema validator.

usage: crd-follows-rules.py DEFINITION OBJECT...
"""
import copy
import json
import pathlib
import sys

import jsonschema
import yaml

RULES = json.loads(pathlib.Path(__file__).with_name("crd-rules.json").read_text())
jsonschema.Draft202012Validator.check_schema(RULES)


def errors(schema, instance):
    return [f"{error.json_path}: {error.message}" for error in jsonschema.Draft202012Validator(schema).iter_errors(instance)]


def expect(condition, message):
    if not condition:
        sys.exit("crd-follows-rules: " + message)


def broken(definition):
    """Copies of the definition with one error each, which the rules must find, or they judge nothing."""
    names = lambda d: d["spec"]["versions"][0]["schema"]["openAPIV3Schema"]["properties"]["status"]["properties"]["clusterPartitionNames"]
    changes = [
        ("a level without type", lambda d: names(d).pop("type")),
        ("an unknown type", lambda d: names(d).update(type="list")),
        ("a list without items", lambda d: names(d).pop("items")),
        ("a level with $ref", lambda d: names(d)["items"].update({"$ref": "#"})),
        ("a level with oneOf", lambda d: names(d)["items"].update(oneOf=[])),
        ("properties of a list", lambda d: names(d).update(properties={})),
        ("a wrong scope", lambda d: d["spec"].update(scope="cluster")),
        ("no stored version", lambda d: d["spec"]["versions"][0].pop("storage")),
        ("a column without path", lambda d: d["spec"]["versions"][0]["additionalPrinterColumns"][0].pop("jsonPath")),
    ]
    for name, change in changes:
        copied = copy.deepcopy(definition)
        change(copied)
        yield name, copied


definition = yaml.safe_load(pathlib.Path(sys.argv[1]).read_text())
expect(not errors(RULES, definition), f"{sys.argv[1]}: {errors(RULES, definition)}")
for name, copied in broken(definition):
    expect(errors(RULES, copied), f"the rules do not find {name}")

schema = definition["spec"]["versions"][0]["schema"]["openAPIV3Schema"]
for path in sys.argv[2:]:
    found = errors(schema, yaml.safe_load(pathlib.Path(path).read_text()))
    expect(not found, f"{path}: {found}")

GOOD = [
    {"clusterPartitionNames": ["management", "other"]},
    {"partitions": [{"name": "management"}, {"name": "other", "scope": "cluster"}]},
    {"clusterPartitionNames": ["management"], "partitions": [{"name": "management"}]},
]
BAD = [
    None,
    {"clusterPartitionNames": "management"},
    {"clusterPartitionNames": ["Management"]},
    {"clusterPartitionNames": [""]},
    {"clusterPartitionNames": ["a" * 64]},
    {"partitions": [{"scope": "cluster"}]},
    {"partitions": [{"name": "a_b"}]},
]
for status in GOOD:
    expect(not errors(schema, {"status": status}), f"the definition refuses {status}")
for status in BAD:
    expect(errors(schema, {"status": status}), f"the definition takes {status}")
