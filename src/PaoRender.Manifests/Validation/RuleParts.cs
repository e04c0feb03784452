using System;
using System.Collections.Generic;
using System.Globalization;

namespace PaoRender.Manifests;

/// <summary>The parts of rules that occur more than once, each made when it is first met.</summary>
internal sealed class RuleParts
{
    private readonly IReadOnlyList<ManifestNode> _schemas;
    private readonly RuleNode?[] _nodes;
    private readonly Func<ManifestMapping, IValueRule> _valueRule;

    public RuleParts(ManifestMapping root, Func<ManifestMapping, IValueRule> valueRule)
    {
        _valueRule = valueRule;
        _schemas = (root["$parts"] as ManifestSequence)?.Items ?? [];
        _nodes = new RuleNode?[_schemas.Count];
    }

    /// <summary>An item of <c>x-kubernetes-validations</c>.</summary>
    public IValueRule ValueRule(ManifestMapping rule) => _valueRule(rule);

    /// <summary>The rules of a schema, which may be the number of a part.</summary>
    public RuleNode Node(ManifestMapping schema)
    {
        if (schema["$part"] is not ManifestScalar reference) return new RuleNode(schema, this);
        int number = int.Parse(reference.Text, CultureInfo.InvariantCulture);
        return _nodes[number] ??= new RuleNode((ManifestMapping)_schemas[number], this);
    }
}
