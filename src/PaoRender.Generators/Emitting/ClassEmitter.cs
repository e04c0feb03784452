using System.Collections.Generic;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Generators;

/// <summary>Writes one class.</summary>
internal static class ClassEmitter
{
    private const string Mapping = TypeNames.Runtime + "ManifestMapping";
    private const string Part = TypeNames.Runtime + "IManifestPart";

    public static void Emit(SourceWriter writer, ClassSpec spec, KindSpec kind, bool isFirst, InteropFacts interop)
    {
        KubernetesSpec? kubernetes = isFirst ? kind.Kubernetes : null;
        DocComment.Summary(writer, spec.Description);
        string contract = TypeNames.Runtime + (kubernetes is null ? "IManifestObject" : "IManifest");
        if (kubernetes?.Warning is { } warning) writer.Line($"[global::System.Obsolete({Literal.Of(warning)})]");
        if (interop.HasJson) writer.Line($"[{InteropEmitter.Converter}(typeof({TypeNames.Runtime}ManifestJsonConverter<{spec.Name}>))]");
        if (kubernetes is not null) contract += InteropEmitter.Start(writer, spec, kubernetes, interop);
        writer.Open($"{kind.Accessibility} sealed partial class {spec.Name} : {contract}");
        Names(writer, spec, kubernetes is not null);
        if (kubernetes is not null) KindMembers.Emit(writer, kubernetes, kind.Namespace, interop);
        Source(writer, spec);
        foreach (PropertySpec property in spec.Properties) Property(writer, property);
        if (spec.Unknown == UnknownKeys.Keep) ExtensionEmitter.Property(writer);
        Read(writer, spec, kubernetes is not null);
        Write(writer, spec, kubernetes is not null);
        if (kubernetes is not null) TemplateEmitter.Emit(writer, spec.Name, kind.Rules!);
        if (kubernetes is not null) InteropEmitter.Members(writer, spec, kind, interop);
        ConditionEmitter.Emit(writer, spec, kind.Namespace, interop);
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
        if (property.Enum is not null) writer.Line($"/// <seealso cref=\"{property.Enum.Name}\"/>");
        string initial = property.IsNullable ? "" : TypeNames.New(property.Type) is { } value ? $" = {value};" : "";
        writer.Line($"public {TypeNames.Of(property)} {property.Name} {{ get; set; }}{initial}");
        if (property.Enum is not null) EnumEmitter.Emit(writer, property.Key, property.Enum);
        if (property.NullMark is null) return;
        writer.Line();
        DocComment.Summary(
            writer, $"Whether the field '{property.Key}' is written as null where it has no value; else it is left out then.");
        writer.Line($"public bool {property.NullMark} {{ get; set; }}");
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
            string label = $"case {Literal.Of(property.Key)}{(guard.Length > 0 ? " when " + guard : "")}:";
            Case(writer, label, [ReadEmitter.Statement(property), .. ReadEmitter.NullMark(property)]);
        }

        if (spec.Unknown == UnknownKeys.Report) Case(writer, "default:", "reader.Unknown(entry);");
        if (spec.Unknown == UnknownKeys.Keep) Case(writer, "default:", ExtensionEmitter.Reading);
        writer.Close();
        writer.Close();
        writer.Close();
    }

    public static void Case(SourceWriter writer, string label, params string[] statements)
    {
        writer.Line(label);
        writer.Indent();
        foreach (string statement in statements) writer.Line(statement);
        writer.Line("break;");
        writer.Outdent();
    }

    private static void Write(SourceWriter writer, ClassSpec spec, bool isKind)
    {
        var properties = spec.Properties.ToDictionary(static property => property.Key);
        string[] keys = [.. properties.Keys, .. isKind ? KindMembers.Keys : []];
        KeySort.Sort(keys);

        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Open($"public void WriteTo({TypeNames.Runtime}ManifestWriter writer)");
        writer.Line("writer.BeginMapping();");
        bool keeps = spec.Unknown == UnknownKeys.Keep;
        if (keeps) writer.Line(ExtensionEmitter.Start);
        foreach (string key in keys)
        {
            properties.TryGetValue(key, out PropertySpec? property);
            if (keeps) writer.Line(ExtensionEmitter.Before(key, property));
            if (property is not null) WriteEmitter.Emit(writer, property);
            else KindMembers.EmitWriting(writer, key);
        }

        if (keeps) writer.Line(ExtensionEmitter.End);
        writer.Line("writer.EndMapping();");
        writer.Close();
    }
}
