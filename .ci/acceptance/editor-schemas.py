"""Asks the YAML language server, as an editor does, what it makes of manifests with our schemas."""

import json
import pathlib
import subprocess
import sys

WORK = pathlib.Path(sys.argv[1]).resolve()
SERVER = [str(WORK / "node_modules/.bin/yaml-language-server"), "--stdio"]
FIRST_LINE = "# yaml-language-server: $schema=../.schemas/manifests.json\n"
PROFILE = FIRST_LINE + """apiVersion: performance.openshift.io/v2
kind: PerformanceProfile
metadata:
  name: p
spec:
  cpu:
    isolated: 2-7
    reserved: 0-1
  nodeSelector:
    node-role.kubernetes.io/worker: ""
"""


class Server:
    """A server that is asked one thing at a time."""

    def __init__(self):
        self.process = subprocess.Popen(SERVER, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.last = 0
        self.marks = {}
        self.ask("initialize", {
            "processId": None,
            "rootUri": WORK.as_uri(),
            "capabilities": {"textDocument": {"completion": {"completionItem": {"snippetSupport": False}}}},
        })
        self.tell("initialized", {})
        self.tell("workspace/didChangeConfiguration", {"settings": {"yaml": {"validate": True, "hover": True, "completion": True}}})

    def send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def receive(self):
        length = 0
        while (line := self.process.stdout.readline().strip()):
            if line.lower().startswith(b"content-length:"):
                length = int(line.split(b":")[1])
        if length == 0:
            raise SystemExit("the language server has gone")
        message = json.loads(self.process.stdout.read(length))
        if message.get("method") == "textDocument/publishDiagnostics":
            self.marks[message["params"]["uri"]] = message["params"]["diagnostics"]
        elif "method" in message and "id" in message:
            self.send({"id": message["id"], "result": [None] if message["method"] == "workspace/configuration" else None})
        return message

    def tell(self, method, params):
        self.send({"method": method, "params": params})

    def ask(self, method, params):
        self.last += 1
        self.send({"id": self.last, "method": method, "params": params})
        while True:
            message = self.receive()
            if message.get("id") == self.last and "method" not in message:
                return message.get("result")

    def open(self, name, text):
        uri = (WORK / "manifests" / name).as_uri()
        self.tell("textDocument/didOpen", {"textDocument": {"uri": uri, "languageId": "yaml", "version": 1, "text": text}})
        while uri not in self.marks:
            self.receive()
        return uri

    def at(self, method, uri, line, character):
        return self.ask(method, {"textDocument": {"uri": uri}, "position": {"line": line, "character": character}})


def expect(what, holds, seen):
    if not holds:
        raise SystemExit(f"{what}; the server says {seen}")
    print(f"ok: {what}")


server = Server()

for path in sorted((WORK / "manifests").glob("*.yaml")):
    uri = server.open(path.name, path.read_text())
    expect(f"nothing is marked in {path.name}", server.marks[uri] == [], server.marks[uri])

uri = server.open("complete.yaml", PROFILE + "  huge\n")
labels = [item["label"] for item in server.at("textDocument/completion", uri, 11, 6)["items"]]
expect("hugepages is offered below spec", "hugepages" in labels, labels)

uri = server.open("words.yaml", PROFILE + "  numa:\n    topologyPolicy: \n")
labels = [item["label"] for item in server.at("textDocument/completion", uri, 12, 20)["items"]]
expect("the topology policies are offered", {"restricted", "single-numa-node"} <= set(labels), labels)

uri = server.open("hover.yaml", PROFILE)
text = json.dumps(server.at("textDocument/hover", uri, 8, 6))
expect("the meaning of reserved is shown", "reservedSystemCPUs" in text, text)

uri = server.open("wrong.yaml", PROFILE + "  numa:\n    topologyPolicy: best-efort\n")
marks = server.marks[uri]
expect("a wrong word is marked in its line", any(mark["range"]["start"]["line"] == 12 for mark in marks), marks)

uri = server.open("unknown.yaml", PROFILE + "  numma: {}\n")
marks = server.marks[uri]
expect("an unknown field is marked in its line", any(mark["range"]["start"]["line"] == 11 for mark in marks), marks)

server.process.kill()
