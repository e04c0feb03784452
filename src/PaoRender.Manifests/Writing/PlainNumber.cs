namespace PaoRender.Manifests;

/// <summary>How YAML spells scalars that are no text.</summary>
internal static class PlainNumber
{
    /// <summary>A number.</summary>
    public static string Of(double value)
    {
        // The reference goes through JSON, where a whole number below 1e21 has no fraction and is read back as an integer.
        string json = GoNumber.ToJson(value);
        return json.IndexOfAny(['.', 'e']) < 0 ? json : GoNumber.ToYaml(value);
    }

    /// <summary>A scalar that was read.</summary>
    /// <param name="kind">What it is; no string.</param>
    /// <param name="json">Its JSON spelling.</param>
    public static string Of(ScalarKind kind, string json)
    {
        if (kind is not (ScalarKind.Integer or ScalarKind.Float)) return json;
        if (kind == ScalarKind.Integer && YamlScalarResolver.Resolve(json, out string integer) == ScalarKind.Integer) return integer;
        return GoNumber.TryParseDouble(json, out double number) ? GoNumber.ToYaml(number) : json;
    }
}
