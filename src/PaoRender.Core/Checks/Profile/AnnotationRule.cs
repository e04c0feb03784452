using System;
using System.Collections.Generic;
using PaoRender.Inputs;
using PaoRender.Releases;

namespace PaoRender.Checks;

/// <summary>An annotation that the operator reads from a profile.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Since">The first release that reads it; null for all.</param>
/// <param name="Until">The first release that does not read it any more; null for none.</param>
/// <param name="Values">The values that it may have; empty where another check reads them.</param>
internal sealed record AnnotationRule(string Key, OperatorRelease? Since, OperatorRelease? Until, params string[] Values)
{
    private static readonly OperatorRelease s_dra = new(4, 22), s_dpdk = new(4, 23), s_exec = new(4, 21), s_cgroups = new(4, 16);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<AnnotationRule> All { get; } =
    [
        new(Annotations.KubeletSnippet, null, null),
        new(Annotations.EnableRps, null, null, "true", "false", "enable", "disable"),
        new(Annotations.EnablePhysicalRps, null, null, "true", "false"),
        new(Annotations.ExecCpuAffinity, s_exec, null, "disable", "enable"),
        new(Annotations.DraResourceManagement, s_dra, null,
            "true", "false", "1", "0", "t", "f", "T", "F", "TRUE", "FALSE", "True", "False"),
        new(Annotations.OvsDpdkLoadBalancing, s_dpdk, null, "disable", "enable") { IgnoresCase = true },
        new(Annotations.IgnoreCgroupsVersion, null, s_cgroups, "true", "false"),
        new(Annotations.PauseReconcile, null, null, "true", "false"),
    ];

    // Which of the words mean anything differs by release.
    private static readonly string[] s_onOnly = ["true"], s_onAndOff = ["true", "false"];

    private bool IgnoresCase { get; init; }

    /// <summary>Whether a release reads it.</summary>
    public bool IsReadBy(OperatorRelease release) => (Since is null || release >= Since) && (Until is null || release < Until);

    /// <summary>The values that mean something in a release, those first that people write.</summary>
    public IEnumerable<string> ValuesIn(ReleaseTraits traits) => (Key, traits.Rps) switch
    {
        (Annotations.EnableRps, RpsRule.HintOrAnnotation) => s_onOnly,
        (Annotations.EnableRps, RpsRule.AnnotationThenHint) => s_onAndOff,
        _ => Values,
    };

    /// <summary>Whether it may have a value.</summary>
    public bool Takes(string value) => Values.Length == 0
        || Array.Exists(Values, known => string.Equals(known, value, IgnoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal));
}
