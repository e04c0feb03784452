namespace PaoRender.Generators;

/// <summary>Writes the constants for the values that a schema lists.</summary>
internal static class EnumEmitter
{
    public static void Emit(SourceWriter writer, string key, EnumSpec spec)
    {
        writer.Line();
        DocComment.Summary(writer, $"The values that the schema lists for '{key}'. The property takes others too, so that nothing read is lost.");
        writer.Open($"public static class {spec.Name}");
        for (int i = 0; i < spec.Values.Count; i++)
        {
            EnumValueSpec value = spec.Values[i];
            if (i > 0) writer.Line();
            DocComment.Summary(writer, value.Text.Trim().Length == 0 ? "A blank value." : $"The value '{value.Text}'.");
            writer.Line($"public const {spec.Type} {value.Name} = {(spec.Type == "string" ? Literal.Of(value.Text) : value.Text)};");
        }

        writer.Close();
    }
}
