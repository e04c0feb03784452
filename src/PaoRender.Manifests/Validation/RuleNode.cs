using System;
using System.Collections.Generic;
using System.Linq;

namespace PaoRender.Manifests;

/// <summary>What a schema demands of one value and of what is below it.</summary>
internal sealed class RuleNode
{
    private readonly ManifestMapping _schema;
    private readonly RuleParts _parts;

    public RuleNode(ManifestMapping schema, RuleParts parts)
    {
        _schema = schema;
        _parts = parts;
        Type = Text("type");
        Nullable = IsTrue("nullable");
        Properties = Children("properties");
        Items = Child("items");
        Values = Child("additionalProperties");
        Required = Texts("required");
        Default = schema["default"];
        Pattern = Text("pattern") is { } pattern ? Re2Pattern.Translate(pattern) : null;
        AllOf = List("allOf");
        AnyOf = List("anyOf");
        OneOf = List("oneOf");
        Not = Child("not");
        ValueRules = [.. Sequence("x-kubernetes-validations").OfType<ManifestMapping>().Select(parts.ValueRule)];
    }

    public string? Type { get; }

    public bool Nullable { get; }

    public IReadOnlyDictionary<string, RuleNode> Properties { get; }

    public RuleNode? Items { get; }

    public RuleNode? Values { get; }

    public IReadOnlyList<string> Required { get; }

    public ManifestNode? Default { get; }

    public Re2Pattern? Pattern { get; }

    public IReadOnlyList<RuleNode> AllOf { get; }

    public IReadOnlyList<RuleNode> AnyOf { get; }

    public IReadOnlyList<RuleNode> OneOf { get; }

    public RuleNode? Not { get; }

    public IReadOnlyList<IValueRule> ValueRules { get; }

    public IEnumerable<ManifestNode> Sequence(string key) => (_schema[key] as ManifestSequence)?.Items ?? [];

    public bool Has(string key) => _schema[key] is not null;

    public bool IsTrue(string key) => _schema[key] is ManifestScalar { Kind: ScalarKind.Boolean, Text: "true" };

    public string? Text(string key) => (_schema[key] as ManifestScalar)?.Text;

    public IReadOnlyList<string> Texts(string key) => [.. Sequence(key).OfType<ManifestScalar>().Select(static item => item.Text)];

    private RuleNode? Child(string key) => _schema[key] is ManifestMapping child ? _parts.Node(child) : null;

    private IReadOnlyList<RuleNode> List(string key) => [.. Sequence(key).OfType<ManifestMapping>().Select(_parts.Node)];

    private Dictionary<string, RuleNode> Children(string key)
    {
        var children = new Dictionary<string, RuleNode>(StringComparer.Ordinal);
        foreach (ManifestEntry entry in (_schema[key] as ManifestMapping)?.Entries ?? [])
        {
            if (entry.Value is ManifestMapping child) children[entry.Key] = _parts.Node(child);
        }

        return children;
    }
}
