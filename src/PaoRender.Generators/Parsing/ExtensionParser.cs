using System;
using System.Globalization;
using PaoRender.Manifests;

namespace PaoRender.Generators;

/// <summary>Reads the <c>x-paorender-</c> extensions of a schema.</summary>
internal static class ExtensionParser
{
    private const string Prefix = "x-paorender-";

    /// <summary>Reports extensions that do not exist, or not here.</summary>
    public static void CheckNames(ManifestMapping schema, ParseContext context, bool onProperty)
    {
        foreach (ManifestEntry entry in schema.Entries)
        {
            if (!entry.Key.StartsWith(Prefix, StringComparison.Ordinal)) continue;
            switch (entry.Key.Substring(Prefix.Length))
            {
                case "type" or "type-name" or "text-since" or "keep-unknown":
                case "emit" or "since" or "until" or "always-until" when onProperty:
                    break;
                case "emit" or "since" or "until" or "always-until":
                    context.Report(
                        DiagnosticDescriptors.BadExtension, entry, $"{entry.Key} belongs on a property, not on the items of a list or map.");
                    break;
                default:
                    context.Report(
                        DiagnosticDescriptors.BadExtension,
                        entry,
                        $"There is no extension {entry.Key}; after {Prefix} comes emit, always-until, since, until, type, text-since, "
                        + "type-name or keep-unknown.");
                    break;
            }
        }
    }

    /// <summary>When the property is written.</summary>
    public static Presence Presence(ManifestMapping schema, bool required, TypeSpec type, ParseContext context)
    {
        Presence usual = required ? Generators.Presence.Always : Generators.Presence.NonNull;
        if (schema["x-paorender-emit"] is not { } node) return usual;
        switch ((node as ManifestScalar)?.Text)
        {
            case "always":
                return Generators.Presence.Always;
            case "nonNull":
                return Generators.Presence.NonNull;
            case "nonEmpty" when type.Shape is not (TypeShape.Object or TypeShape.Any):
                return Generators.Presence.NonEmpty;
            case "nonEmpty":
                context.Report(
                    DiagnosticDescriptors.BadExtension, node, "An object is never empty to Go: x-paorender-emit must be always or nonNull here.");
                return usual;
            default:
                context.Report(DiagnosticDescriptors.BadExtension, node, "x-paorender-emit must be always, nonEmpty or nonNull.");
                return usual;
        }
    }

    /// <summary>The first release that leaves a property out where it is null.</summary>
    public static ReleaseSpec? AlwaysUntil(ManifestMapping schema, Presence presence, ParseContext context)
    {
        const string Key = "x-paorender-always-until";
        if (!schema.TryGetEntry(Key, out ManifestEntry entry)) return null;
        if (presence == Generators.Presence.Always && schema.IsTrue("nullable")) return Release(schema, Key, context);
        context.Report(DiagnosticDescriptors.BadExtension, entry, $"{Key} needs nullable: true and x-paorender-emit: always.");
        return null;
    }

    /// <summary>A release such as <c>"4.14"</c>; null when the extension is not there.</summary>
    public static ReleaseSpec? Release(ManifestMapping schema, string key, ParseContext context)
    {
        if (schema[key] is not { } node) return null;
        if (node is ManifestScalar { Kind: ScalarKind.String } scalar
            && scalar.Text.Split('.') is { Length: 2 } parts
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int first)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int second))
        {
            return new ReleaseSpec(first, second);
        }

        context.Report(DiagnosticDescriptors.BadExtension, node, $"{key} must be a release in quotes, such as \"4.14\".");
        return null;
    }
}
