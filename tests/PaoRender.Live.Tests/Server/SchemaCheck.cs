using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PaoRender.Live.Tests.Server;

/// <summary>Holds what is sent against a definition's schema as an API server does that takes nothing it does not know.</summary>
internal sealed class SchemaCheck(JsonObject definition)
{
    private static readonly string[] s_metadata =
    [
        "annotations", "creationTimestamp", "deletionGracePeriodSeconds", "deletionTimestamp", "finalizers", "generateName", "generation",
        "labels", "managedFields", "name", "namespace", "ownerReferences", "resourceVersion", "selfLink", "uid",
    ];

    private readonly JsonObject _schema = definition["spec"]!["versions"]![0]!["schema"]!["openAPIV3Schema"]!.AsObject();

    /// <summary>What is wrong, each with its path.</summary>
    public IReadOnlyList<string> Problems(JsonNode? value, bool isPatch = false)
    {
        var found = new List<string>();
        Check(value, _schema, "", isPatch, found);
        if (value?["metadata"] is JsonObject metadata)
            found.AddRange(metadata.Where(item => !s_metadata.Contains(item.Key)).Select(item => $"metadata.{item.Key}: unknown"));
        return found;
    }

    private static void Check(JsonNode? value, JsonObject schema, string path, bool isPatch, List<string> found)
    {
        if (value is null)
        {
            if (!isPatch && schema["nullable"]?.GetValue<bool>() != true) found.Add($"{path}: null");
            return;
        }

        string kind = Kind(value);
        if (!Fits(kind, schema)) found.Add($"{path}: {kind} instead of {schema["type"]}");
        else if (value is JsonArray array) CheckItems(array, schema, path, isPatch, found);
        else if (value is JsonObject mapping) CheckFields(mapping, schema, path, isPatch, found);
    }

    private static void CheckItems(JsonArray array, JsonObject schema, string path, bool isPatch, List<string> found)
    {
        if (schema["items"] is not JsonObject items) return;
        for (int i = 0; i < array.Count; i++) Check(array[i], items, $"{path}[{i}]", isPatch, found);
    }

    private static void CheckFields(JsonObject mapping, JsonObject schema, string path, bool isPatch, List<string> found)
    {
        var properties = schema["properties"] as JsonObject;
        bool isOpen = schema["x-kubernetes-preserve-unknown-fields"] is not null
            || path == "metadata" || path.StartsWith("metadata.", System.StringComparison.Ordinal);
        foreach ((string key, JsonNode? item) in mapping)
        {
            string place = path.Length == 0 ? key : $"{path}.{key}";
            if ((properties?[key] ?? schema["additionalProperties"]) is JsonObject inner) Check(item, inner, place, isPatch, found);
            else if (!isOpen && !(path.Length == 0 && key is ("apiVersion" or "kind" or "metadata"))) found.Add($"{place}: unknown");
        }

        if (isPatch || schema["required"] is not JsonArray required) return;
        found.AddRange(required.Select(key => key!.GetValue<string>())
            .Where(key => !mapping.ContainsKey(key)).Select(key => $"{path}.{key}: missing"));
    }

    private static bool Fits(string kind, JsonObject schema) => (schema["type"]?.GetValue<string>(), kind) switch
    {
        (null, _) when schema["x-kubernetes-int-or-string"] is not null => kind is "integer" or "string",
        (null, _) => true,
        ("number", "integer") => true,
        (string type, _) => type == kind,
    };

    private static string Kind(JsonNode value) => value.GetValueKind() switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.Number => value.ToJsonString().AsSpan().ContainsAny('.', 'e', 'E') ? "number" : "integer",
        _ => "boolean",
    };
}
