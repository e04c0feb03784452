using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PaoRender.Rules;
using Severity = Microsoft.CodeAnalysis.DiagnosticSeverity;

namespace PaoRender.Analyzers;

/// <summary>The rules as a host lists them. Their texts come with the findings.</summary>
internal static class DiagnosticDescriptors
{
    // What only a disk, a command line or a cluster can show is none of an editor's.
    private static readonly RuleCategory[] s_elsewhere = [RuleCategory.Output, RuleCategory.Typed, RuleCategory.Comparing];

    /// <summary>All that an editor can show.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        RuleCatalogue.All.Where(rule => !s_elsewhere.Contains(rule.Category)).Select(Descriptor).ToImmutableArray();

    private static readonly Dictionary<string, DiagnosticDescriptor> s_byCode = All.ToDictionary(rule => rule.Id);

    /// <summary>The rule of a code.</summary>
    /// <remarks>
    /// A test goes through the codes of the core. Should one be without a rule all the same, its text is shown under the analyzer's
    /// own code: a host would drop it, or take the analyzer for broken.
    /// </remarks>
    public static DiagnosticDescriptor Find(string code) =>
        s_byCode.TryGetValue(code, out DiagnosticDescriptor? rule) ? rule : s_byCode[AnalyzerCodes.NotChecked];

    private static DiagnosticDescriptor Descriptor(RuleInfo rule) => new(
        rule.Code,
        rule.Title,
        "{0}",
        "PaoRender." + rule.Category,
        rule.Severity == Manifests.DiagnosticSeverity.Error ? Severity.Error : Severity.Warning,
        isEnabledByDefault: true,
        description: rule.Meaning + " " + rule.Remedy,
        helpLinkUri: rule.HelpLink);
}
