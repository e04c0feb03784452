using System.Collections.Generic;
using System.Linq;
using PaoRender.Diagnostics;
using PaoRender.Manifests;

namespace PaoRender.Inputs;

/// <summary>Changes to the install-config that stand as a text of JSON in the file of a cluster.</summary>
internal static class InstallerOverrides
{
    /// <summary>The field that holds such a text.</summary>
    public const string Field = "installConfigOverrides";

    private const string Annotation = "agent-install.openshift.io/install-config-overrides";

    // What an Infrastructure object calls the mode.
    private const string ReportedMode = "cpuPartitioning";

    /// <summary>Whether a key, as it is written, was meant for the one that says how the cluster is partitioned.</summary>
    /// <param name="written">The key.</param>
    /// <param name="key">The one that matters.</param>
    public static bool IsMeant(string written, string key) => written == ReportedMode || Spelling.Nearest(written, [key]) is not null;

    /// <summary>The texts of an object, at a level of its fields or as an annotation.</summary>
    /// <param name="document">The object.</param>
    /// <param name="levels">The mappings in which the field may stand.</param>
    public static IEnumerable<ManifestScalar> Texts(ManifestDocument document, IEnumerable<ManifestMapping> levels) => levels
        .Select(level => level[Field])
        .Append(Annotations(document)?[Annotation])
        .OfType<ManifestScalar>()
        .Where(text => text.Kind == ScalarKind.String);

    /// <summary>What a text says under a key; null where it says nothing, and where it cannot be read.</summary>
    public static ManifestScalar? Value(ManifestScalar text, string key)
    {
        try
        {
            return (JsonTreeReader.ReadSingle(text.Text) as ManifestMapping)?[key] as ManifestScalar;
        }
        catch (JsonFormatException)
        {
            return null;
        }
    }

    /// <summary>Texts that an installer refuses or reads otherwise than they look, and an annotation of another name.</summary>
    /// <param name="document">The object.</param>
    /// <param name="texts">Its overrides.</param>
    /// <param name="key">The key that matters.</param>
    public static IEnumerable<ManifestDiagnostic> Problems(ManifestDocument document, IEnumerable<ManifestScalar> texts, string key)
    {
        // What a placeholder stands for may well be what is missing.
        List<ManifestDiagnostic> found = [.. texts
            .Where(text => !string.IsNullOrWhiteSpace(text.Text) && !OddText.HasPlaceholder(text.Text))
            .SelectMany(text => In(document, text, key))];
        foreach (ManifestEntry entry in Annotations(document)?.Entries ?? [])
        {
            if (entry.Key == Annotation || Spelling.Nearest(entry.Key, [Annotation]) is null) continue;
            found.Add(Error(RenderCodes.BadCompanion, entry.In(document.File), $"Nobody looks at this annotation. Did you mean '{Annotation}'?"));
        }

        return found;
    }

    private static List<ManifestDiagnostic> In(ManifestDocument document, ManifestScalar text, string key)
    {
        List<ManifestDiagnostic> found = [];
        try
        {
            var root = JsonTreeReader.ReadSingle(text.Text, (_, second, _) => found.Add(Error(
                ReadingCodes.RepeatedKey,
                ManifestText.PositionIn(document, text, second.Line, second.Column),
                $"The key '{second.Key}' is in these overrides twice; remove one of the two."))) as ManifestMapping;
            IReadOnlyList<(string Place, ManifestEntry Entry)> keys = root is null ? []
                : KeySearch.Find(root, entry => IsMeant(entry.Key, key));
            foreach ((string level, ManifestEntry entry) in keys)
            {
                if (level.Length == 0 && entry.Key == key) continue;
                SourcePosition place = ManifestText.PositionIn(document, text, entry.Line, entry.Column);
                string problem = level.Length == 0 ? $"An install-config has no field '{entry.Key}'. Did you mean '{key}'?"
                    : $"Nobody reads '{entry.Key}' below {level} of these overrides. '{key}' belongs at their top level.";
                found.Add(Error(RenderCodes.BadCompanion, place, problem));
            }
        }
        catch (JsonFormatException problem)
        {
            SourcePosition place = ManifestText.PositionIn(document, text, problem.Line, problem.Column);
            found.Add(Error(RenderCodes.BadCompanion, place, $"These overrides of the install-config are no JSON: {problem.Message}."));
        }

        return found;
    }

    private static ManifestMapping? Annotations(ManifestDocument document) =>
        (document.Root as ManifestMapping)?.Find("metadata", "annotations") as ManifestMapping;

    private static ManifestDiagnostic Error(string code, SourcePosition position, string message) =>
        new(code, DiagnosticSeverity.Error, message, position);
}
