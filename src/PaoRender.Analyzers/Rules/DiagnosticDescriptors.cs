using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PaoRender.Analyzers;

/// <summary>The rules as a host lists them: one for each code that a render can give. Their texts come with the findings.</summary>
internal static class DiagnosticDescriptors
{
    /// <summary>Where every code is explained.</summary>
    public const string Help = "docs/diagnostics.md";

    /// <summary>All of them.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        new[]
            {
                ReadingDescriptors.All, ProfileDescriptors.All, AdmissionDescriptors.All, AdviceDescriptors.All,
                HardwareDescriptors.All, PartitioningDescriptors.All, RenderingDescriptors.All, ProjectDescriptors.All,
            }
            .SelectMany(rules => rules).ToImmutableArray();

    private static readonly Dictionary<string, DiagnosticDescriptor> s_byCode = All.ToDictionary(rule => rule.Id);

    /// <summary>The rule of a code.</summary>
    /// <remarks>
    /// A test goes through the codes of the core. Should one be without a rule all the same, its text is shown under the analyzer's
    /// own code: a host would drop it, or take the analyzer for broken.
    /// </remarks>
    public static DiagnosticDescriptor Find(string code) =>
        s_byCode.TryGetValue(code, out DiagnosticDescriptor? rule) ? rule : s_byCode[AnalyzerCodes.NotChecked];
}
