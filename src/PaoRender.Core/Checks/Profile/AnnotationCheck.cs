using System;
using System.Linq;
using PaoRender.Diagnostics;
using PaoRender.Inputs;
using PaoRender.Manifests;
using PaoRender.Releases;

namespace PaoRender.Checks;

/// <summary>Annotations of a profile that nothing reads, that are read as something else, or that keep the operator from its work.</summary>
internal static class AnnotationCheck
{
    // The values that come first are what people write; the others are other spellings.
    private const int MostNamed = 4;

    private const int WrongLetters = 2;

    public static void Run(ProfileCheckScope scope)
    {
        foreach (ManifestEntry annotation in LabelMaps.Annotations(scope.Profile.Input.Document.Root))
        {
            AnnotationRule? rule = AnnotationRule.All.FirstOrDefault(known => known.Key == annotation.Key);
            if (rule is null) CheckKey(scope, annotation);
            else Check(scope, annotation, rule);
        }
    }

    private static void CheckKey(ProfileCheckScope scope, ManifestEntry annotation)
    {
        string[] keys = [.. AnnotationRule.All.Select(known => known.Key)];
        if (annotation.Key == Annotations.Deferred)
        {
            string misplaced = $"The operator reads '{annotation.Key}' from a Tuned and does not copy it from a profile. Remove it.";
            scope.ReportOnce(RenderCodes.UnknownAnnotation, DiagnosticSeverity.Error, Place(scope, annotation), misplaced);
            return;
        }

        string? meant = Spelling.Nearest(annotation.Key, keys, WrongLetters) ?? AnnotationEffect.MeantWithoutPrefix(annotation.Key);
        bool isOurs = annotation.Key.StartsWith(InputKinds.PerformanceGroup + "/", StringComparison.Ordinal);
        if (meant is null && !isOurs) return;
        string advice = meant is null ? "Remove it." : $"Did you mean '{meant}'?";
        string message = $"The operator reads no annotation '{annotation.Key}'. {advice}";
        scope.ReportOnce(RenderCodes.UnknownAnnotation, DiagnosticSeverity.Error, Place(scope, annotation), message);
    }

    private static void Check(ProfileCheckScope scope, ManifestEntry annotation, AnnotationRule rule)
    {
        OperatorRelease release = scope.Traits.Release;
        if (annotation.Value is not ManifestScalar { Kind: ScalarKind.String } value) return;
        if (!rule.IsReadBy(release))
        {
            string span = rule.Since is { } since ? $"It is read from {since} on" : $"It was read before {rule.Until}";
            string message = $"Release {release} does not read the annotation '{rule.Key}'. {span}; remove it.";

            // What went away is left in profiles of upgraded clusters and loses nothing.
            DiagnosticSeverity weight = rule.Since is null ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error;
            scope.ReportOnce(RenderCodes.IdleAnnotation, weight, Place(scope, annotation), message);
        }
        else if (!rule.Takes(value.Text))
        {
            string[] values = [.. rule.ValuesIn(scope.Traits).Take(MostNamed)];
            string named = values.Length == 1 ? $"{release} reads only '{values[0]}'" : $"The values are {string.Join(", ", values)}";
            string message = $"The annotation '{rule.Key}' cannot be '{value.Text}'. {named}.";
            scope.ReportOnce(RenderCodes.AnnotationValue, DiagnosticSeverity.Error, value.In(scope.Profile.Input.Document.File), message);
        }
        else if (rule.Key == Annotations.PauseReconcile && value.Text == "true")
        {
            string message = $"The annotation '{rule.Key}' keeps the operator from taking over what is rendered. Remove it.";
            scope.ReportOnce(RenderCodes.PausedProfile, DiagnosticSeverity.Error, Place(scope, annotation), message);
        }
        else if (AnnotationEffect.Idle(scope, rule.Key, value.Text) is { } idle)
        {
            scope.ReportOnce(RenderCodes.IdleAnnotation, DiagnosticSeverity.Warning, value.In(scope.Profile.Input.Document.File), idle);
        }
    }

    private static SourcePosition Place(ProfileCheckScope scope, ManifestEntry annotation) => annotation.In(scope.Profile.Input.Document.File);
}
