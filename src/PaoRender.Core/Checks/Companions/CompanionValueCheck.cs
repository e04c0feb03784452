using System;
using System.Linq;
using PaoRender.Diagnostics;
using PaoRender.Inputs;
using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>Words in objects beside the profiles that the field does not know. The reference takes most of them for the default.</summary>
internal static class CompanionValueCheck
{
    public static void Run(ClusterCheckScope scope)
    {
        foreach (Companion companion in scope.Input.Companions)
        {
            foreach (CompanionField field in CompanionField.Of(companion.Kind)) Check(scope, companion, field);
        }
    }

    private static void Check(ClusterCheckScope scope, Companion companion, CompanionField field)
    {
        foreach ((string path, ManifestNode value) in PathValues.Find(companion.Document.Root, field.Path))
        {
            if (value is not ManifestScalar { Kind: ScalarKind.String, Text.Length: > 0 } text || field.Values.Contains(text.Text)) continue;
            string meant = (Spelling.Nearest(text.Text, field.Values) ?? Longer(text.Text, field)) is { } word
                ? $"Did you mean {word}?"
                : $"The values are {string.Join(", ", field.Values)}.";
            scope.Error(
                RenderCodes.BadCompanion,
                text.In(companion.Document.File),
                $"'{path}' of {companion.Kind} '{companion.Name}' cannot be '{text.Text}'. {meant}");
        }
    }

    /// <summary>The value of which a text is the beginning: <c>TechPreview</c>.</summary>
    private static string? Longer(string text, CompanionField field) =>
        field.Values.FirstOrDefault(value => value.StartsWith(text, StringComparison.OrdinalIgnoreCase));
}
