using PaoRender.Manifests;

namespace PaoRender.Generators;

/// <summary>Reads one document: which kinds it defines, and in which versions.</summary>
internal static class DocumentParser
{
    /// <summary>Reads a document.</summary>
    /// <returns>Whether it is a schema; false where somebody else must say what to make of it.</returns>
    public static bool Parse(ManifestNode document, ParseContext context)
    {
        var root = document as ManifestMapping;
        switch (root.Text("apiVersion"), root.Text("kind"))
        {
            case ("apiextensions.k8s.io/v1", "CustomResourceDefinition"):
                context.HasSchema = context.IsDefinition = true;
                ParseDefinition(root!, context);
                return true;
            case ("paorender.build/v1", "ManifestSchema"):
                context.IsDefinition = false;
                context.HasSchema = true;
                ParsePart(root!, context);
                return true;
            // What kubectl prints of several objects.
            case ("v1" or "apiextensions.k8s.io/v1", "List" or "CustomResourceDefinitionList") when root.Sequence("items") is { } items:
                bool found = false;
                foreach (ManifestNode item in items.Items) found |= Parse(item, context);
                return found;
            default:
                return false;
        }
    }

    private static void ParseDefinition(ManifestMapping root, ParseContext context)
    {
        ManifestMapping? spec = root.Mapping("spec");
        ManifestMapping? names = spec.Mapping("names");
        if (Required(root, names, "spec.names.kind", context) is not { } kind) return;
        // The group of Kubernetes' own first kinds is empty.
        if (Required(root, spec, "spec.group", context, mayBeEmpty: true) is not { } group) return;
        if (Required(root, names, "spec.names.plural", context) is not { } plural) return;
        if (Versions(root, spec, context) is not { } versions) return;

        bool served = false;
        foreach (ManifestNode item in versions.Items)
        {
            if (item is ManifestMapping disabled && disabled.IsFalse("served")) continue;
            served = true;
            var version = item as ManifestMapping;
            if (version.Text("name") is not { } name)
            {
                context.Report(DiagnosticDescriptors.Incomplete, item, "A version needs a name such as v1.");
                continue;
            }

            if (Schema(item, context) is not { } schema) continue;
            var kubernetes = new KubernetesSpec(group, name, kind, plural, Deprecation(version!, group, name));
            string hint = Naming.HintName(context.File.Namespace + "." + (group.Length == 0 ? "core" : group), kind, name);
            KindParser.Parse(hint, Naming.Pascal(name) + Naming.Pascal(kind), kubernetes, schema, names!["kind"]!, context);
        }

        if (!served) context.Report(DiagnosticDescriptors.Incomplete, versions, "spec.versions has no version that is served.");
    }

    private static string? Deprecation(ManifestMapping version, string group, string name) => version.IsTrue("deprecated")
        ? version.Text("deprecationWarning") ?? $"{group}/{name} is deprecated."
        : null;

    private static void ParsePart(ManifestMapping root, ParseContext context)
    {
        ManifestMapping? spec = root.Mapping("spec");
        ManifestMapping? names = spec.Mapping("names");
        if (Required(root, names, "spec.names.kind", context) is not { } name) return;
        if (!Naming.IsClass(name))
        {
            context.Report(
                DiagnosticDescriptors.Incomplete,
                names!["kind"]!,
                $"spec.names.kind must be a C# class name such as KubeletConfiguration, and this is '{name}'.");
            return;
        }

        if (Versions(root, spec, context) is not { } versions) return;
        if (versions.Items.Count > 1) context.Report(DiagnosticDescriptors.Incomplete, versions.Items[1], "A ManifestSchema has one version only.");
        if (Schema(versions.Items[0], context) is not { } schema) return;
        string hint = Naming.HintName(context.File.Namespace + "." + name);
        KindParser.Parse(hint, name, null, schema, names!["kind"]!, context);
    }

    private static string? Required(
        ManifestMapping root, ManifestMapping? parent, string path, ParseContext context, bool mayBeEmpty = false)
    {
        string key = path.Substring(path.LastIndexOf('.') + 1);
        if (parent?[key] is ManifestScalar { Kind: ScalarKind.String } scalar && (mayBeEmpty || scalar.Text.Length > 0)) return scalar.Text;
        context.Report(DiagnosticDescriptors.Incomplete, parent?[key] ?? parent ?? root, $"The schema needs {path}.");
        return null;
    }

    private static ManifestSequence? Versions(ManifestMapping root, ManifestMapping? spec, ParseContext context)
    {
        if (spec.Sequence("versions") is { Items.Count: > 0 } versions) return versions;
        context.Report(
            DiagnosticDescriptors.Incomplete, spec?["versions"] ?? spec ?? root, "The schema needs spec.versions with at least one version.");
        return null;
    }

    private static ManifestMapping? Schema(ManifestNode version, ParseContext context)
    {
        ManifestMapping? holder = (version as ManifestMapping).Mapping("schema");
        if (holder.Mapping("openAPIV3Schema") is { } schema) return schema;
        context.Report(DiagnosticDescriptors.Incomplete, holder ?? version, "The version needs schema.openAPIV3Schema.");
        return null;
    }
}
