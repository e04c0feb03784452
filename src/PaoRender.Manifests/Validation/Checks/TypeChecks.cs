namespace PaoRender.Manifests;

/// <summary>Tells whether a value has the type that a schema names.</summary>
internal static class TypeChecks
{
    public static bool Matches(ManifestNode node, RuleNode rule)
    {
        if (rule.IsTrue("x-kubernetes-int-or-string")) return node is ManifestScalar { Kind: ScalarKind.Integer or ScalarKind.String };
        return rule.Type switch
        {
            "object" => node is ManifestMapping,
            "array" => node is ManifestSequence,
            "string" => node is ManifestScalar { Kind: ScalarKind.String },
            "boolean" => node is ManifestScalar { Kind: ScalarKind.Boolean },
            "integer" => node is ManifestScalar { Kind: ScalarKind.Integer },
            "number" => node is ManifestScalar { Kind: ScalarKind.Integer or ScalarKind.Float },
            _ => true,
        };
    }
}
