using System.Collections.Generic;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Generators;

/// <summary>Writes one class.</summary>
internal static class ClassEmitter
{
    private const string Mapping = TypeNames.Runtime + "ManifestMapping";
    private const string Part = TypeNames.Runtime + "IManifestPart";

    public static void Emit(SourceWriter writer, ClassSpec spec, string accessibility, KubernetesSpec? kubernetes)
    {
        DocComment.Summary(writer, spec.Description);
        string contract = kubernetes is null ? Part : TypeNames.Runtime + "IManifest";
        writer.Open($"{accessibility} sealed partial class {spec.Name} : {contract}");
        Names(writer, spec, kubernetes is not null);
        if (kubernetes is not null) KindMembers.Emit(writer, kubernetes);
        Source(writer, spec);
        foreach (PropertySpec property in spec.Properties) Property(writer, property);
        Read(writer, spec, kubernetes is not null);
        Write(writer, spec, kubernetes is not null);
        writer.Close();
    }

    /// <summary>A schema may have a field "source" (Ignition has); the position of the object then hides behind the interface.</summary>
    private static bool HidesSource(ClassSpec spec) => spec.Properties.Any(static property => property.Name == "Source");

    private static void Names(SourceWriter writer, ClassSpec spec, bool isKind)
    {
        IEnumerable<string> names = spec.Properties.Select(static property => property.Key);
        if (isKind) names = KindMembers.Keys.Concat(names);
        writer.Line("private static readonly string[] s_names =");
        writer.Open();
        foreach (string name in names) writer.Line(Literal.Of(name) + ",");
        writer.Outdent();
        writer.Line("};");
        writer.Line();
    }

    private static void Source(SourceWriter writer, ClassSpec spec)
    {
        if (HidesSource(spec))
        {
            writer.Line($"private {Mapping}? _source;");
            writer.Line();
            writer.Line("/// <inheritdoc/>");
            writer.Line($"{Mapping}? {Part}.Source => _source;");
        }
        else
        {
            writer.Line("/// <inheritdoc/>");
            writer.Line($"public {Mapping}? Source {{ get; private set; }}");
        }
    }

    private static void Property(SourceWriter writer, PropertySpec property)
    {
        writer.Line();
        DocComment.Summary(writer, property.Description ?? $"The field '{property.Key}'.");
        if (property.Remarks is { } remarks) DocComment.Remarks(writer, remarks);
        string initial = property.IsNullable ? "" : TypeNames.New(property.Type) is { } value ? $" = {value};" : "";
        writer.Line($"public {TypeNames.Of(property)} {property.Name} {{ get; set; }}{initial}");
    }

    private static void Read(SourceWriter writer, ClassSpec spec, bool isKind)
    {
        string source = HidesSource(spec) ? "_source" : "Source";
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Open($"public void ReadFrom({TypeNames.Runtime}ManifestNode node, {TypeNames.ReaderClass} reader)");
        writer.Line($"{source} = node as {Mapping} ?? {source};");
        writer.Open($"foreach ({TypeNames.Runtime}ManifestEntry entry in reader.Entries(node))");
        writer.Open("switch (reader.Match(entry.Key, s_names))");
        if (isKind) KindMembers.EmitReading(writer);
        foreach (PropertySpec property in spec.Properties)
        {
            string guard = ReadEmitter.Guard(property, "reader");
            Case(writer, $"case {Literal.Of(property.Key)}{(guard.Length > 0 ? " when " + guard : "")}:", ReadEmitter.Statement(property));
        }

        if (!spec.IgnoresUnknown) Case(writer, "default:", "reader.Unknown(entry);");
        writer.Close();
        writer.Close();
        writer.Close();
    }

    public static void Case(SourceWriter writer, string label, string statement)
    {
        writer.Line(label);
        writer.Indent();
        writer.Line(statement);
        writer.Line("break;");
        writer.Outdent();
    }

    private static void Write(SourceWriter writer, ClassSpec spec, bool isKind)
    {
        Dictionary<string, PropertySpec> properties = spec.Properties.ToDictionary(static property => property.Key);
        string[] keys = [.. properties.Keys, .. isKind ? KindMembers.Keys : []];
        KeySort.Sort(keys);

        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Open($"public void WriteTo({TypeNames.Runtime}ManifestWriter writer)");
        writer.Line("writer.BeginMapping();");
        foreach (string key in keys)
        {
            if (properties.TryGetValue(key, out PropertySpec? property)) WriteEmitter.Emit(writer, property);
            else KindMembers.EmitWriting(writer, key);
        }

        writer.Line("writer.EndMapping();");
        writer.Close();
    }
}
