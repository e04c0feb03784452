namespace PaoRender.Generators;

/// <summary>Writes what makes a kind a template: its start, its text, its reading and its check.</summary>
internal static class TemplateEmitter
{
    // Where a piece of the rules ends, once it is this long.
    private const int PieceLength = 100;

    public static void Emit(SourceWriter writer, string name, string rules)
    {
        writer.Line();
        writer.Line("private string? _file;");
        writer.Line();
        writer.Line("/// <summary>A new object of that name, with the defaults of the schema in place.</summary>");
        writer.Line($"public static {name} Template(string name) => SchemaRules.Value.Fill(new {name}(), name);");
        writer.Line();
        writer.Line("/// <summary>Reads a text with one document. What is wrong with it is added to the diagnostics, with its place.</summary>");
        writer.Open($"public static {name} Parse(string file, string yaml, {TypeNames.Runtime}DiagnosticBag diagnostics)");
        writer.Line($"var manifest = new {name}();");
        writer.Line("manifest._file = file;");
        writer.Line($"return {TypeNames.Runtime}ManifestRules.Read(manifest, file, yaml, diagnostics);");
        writer.Close();
        writer.Line();
        writer.Line("/// <summary>Checks the object against the schema's rules. What cannot be checked is among the findings too.</summary>");
        writer.Line(
            $"public global::System.Collections.Generic.IReadOnlyList<{TypeNames.Runtime}ManifestDiagnostic> Validate() => "
            + "SchemaRules.Value.Validate(this, _file);");
        writer.Line();
        writer.Line("/// <summary>The object's text in the canonical form of Kubernetes.</summary>");
        writer.Open("public string ToYaml()");
        writer.Line($"var writer = new {TypeNames.Runtime}YamlWriter();");
        writer.Line("WriteTo(writer);");
        writer.Line("return writer.ToString();");
        writer.Close();
        writer.Line();
        Rules(writer, rules);
    }

    /// <summary>The rules are in a class of their own, so that they are read when they are first needed.</summary>
    private static void Rules(SourceWriter writer, string rules)
    {
        writer.Open("private static class SchemaRules");
        writer.Line(
            $"public static readonly {TypeNames.Runtime}ManifestRules Value = {TypeNames.Runtime}ManifestRules.Parse(string.Concat(new string[]");
        writer.Open();
        int start = 0;
        for (int at = 0; at < rules.Length; at++)
        {
            if (at + 1 < rules.Length && (at - start < PieceLength || rules[at] is not (',' or '{'))) continue;
            writer.Line(Literal.Of(rules.Substring(start, at + 1 - start)) + ",");
            start = at + 1;
        }

        writer.Outdent();
        writer.Line("}));");
        writer.Close();
    }
}
