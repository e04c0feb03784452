using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;

namespace PaoRender.Live.Tests.Server;

/// <summary>The objects of an API server, and what its verbs do with them.</summary>
internal sealed class Storage(JsonObject definition)
{
    private readonly SchemaCheck _check = new(definition);
    private readonly SortedDictionary<string, JsonObject> _objects = new(StringComparer.Ordinal);
    private int _version = 100;

    /// <summary>Does what a request asks; the path is apis, group, version, namespaces, namespace, plural, name and status.</summary>
    public JsonNode Do(string method, string[] path, string? contentType, string body)
    {
        if (path is not ["apis", string group, "v1", "namespaces", string space, string plural, ..]
            || group != Group || plural != (string)definition["spec"]!["names"]!["plural"]!)
            throw new RefusedException(404, "no such path");
        string? name = path.Length > 6 ? path[6] : null;
        JsonNode? sent = body.Length == 0 || method is "GET" or "DELETE" ? null : Checked(method, contentType, body);
        return (method, name) switch
        {
            ("GET", null) => List(),
            ("GET", _) => Find(name).DeepClone(),
            ("POST", null) => Store(space, sent!.AsObject(), isNew: true),
            ("PUT", not null) => Store(space, sent!.AsObject(), isNew: false),
            ("PATCH", not null) => Store(space, Merged(Find(name), sent!.AsObject()), isNew: false),
            ("DELETE", not null) => Remove(name),
            _ => throw new RefusedException(405, method),
        };
    }

    /// <summary>The start of a watch: one line for each object.</summary>
    public string Events() => string.Concat(_objects.Values.Select(item =>
        new JsonObject { ["type"] = "ADDED", ["object"] = item.DeepClone() }.ToJsonString() + "\n"));

    private string Group => (string)definition["spec"]!["group"]!;

    private string Kind => (string)definition["spec"]!["names"]!["kind"]!;

    private JsonNode Checked(string method, string? contentType, string body)
    {
        string expected = method == "PATCH" ? "application/merge-patch+json" : "application/json";
        if (contentType?.Split(';')[0] != expected) throw new RefusedException(415, $"the content type is {contentType}");
        JsonNode sent = JsonNode.Parse(body)!;
        IReadOnlyList<string> problems = _check.Problems(sent, method == "PATCH");
        if (problems.Count > 0) throw new RefusedException(422, string.Join("; ", problems));
        if (method != "PATCH" && ((string?)sent["apiVersion"], (string?)sent["kind"]) != (Group + "/v1", Kind))
            throw new RefusedException(400, "another kind");
        return sent;
    }

    private JsonObject Find(string name) =>
        _objects.TryGetValue(name, out JsonObject? found) ? found : throw new RefusedException(404, $"{name} not found");

    private JsonObject List() => new()
    {
        ["apiVersion"] = Group + "/v1",
        ["kind"] = Kind + "List",
        ["metadata"] = new JsonObject { ["resourceVersion"] = Version(), ["continue"] = "" },
        ["items"] = new JsonArray([.. _objects.Values.Select(item => item.DeepClone())]),
    };

    private JsonNode Store(string space, JsonObject value, bool isNew)
    {
        JsonObject metadata = value["metadata"]!.AsObject();
        string name = (string)metadata["name"]!;
        if (isNew == _objects.ContainsKey(name)) throw new RefusedException(isNew ? 409 : 404, name);
        _version++;
        metadata["namespace"] = space;
        metadata["resourceVersion"] = Version();
        metadata["uid"] ??= "uid-" + name;
        metadata["creationTimestamp"] ??= "2026-01-31T12:00:00Z";
        metadata["managedFields"] ??= JsonNode.Parse("""
            [{"manager":"test","operation":"Update","apiVersion":"live.example.com/v1","fieldsType":"FieldsV1","fieldsV1":{"f:spec":{}}}]
            """);
        _objects[name] = value.DeepClone().AsObject();
        return _objects[name].DeepClone();
    }

    private JsonObject Remove(string name)
    {
        JsonObject found = Find(name);
        _objects.Remove(name);
        return found;
    }

    private static JsonObject Merged(JsonObject target, JsonObject patch)
    {
        JsonObject result = target.DeepClone().AsObject();
        foreach ((string key, JsonNode? value) in patch)
        {
            if (value is null) result.Remove(key);
            else result[key] = value is JsonObject inner ? Merged(result[key] as JsonObject ?? [], inner) : value.DeepClone();
        }

        return result;
    }

    private string Version() => _version.ToString(CultureInfo.InvariantCulture);
}
