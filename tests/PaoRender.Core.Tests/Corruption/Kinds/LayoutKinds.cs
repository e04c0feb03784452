using System;
using System.Collections.Generic;
using System.Linq;

namespace PaoRender.Core.Tests.Corruption.Kinds;

/// <summary>A line that does not stand where it should.</summary>
internal static class LayoutKinds
{
    public static IReadOnlyList<CorruptionKind> All { get; } =
    [
        new("indent-one-more", site => site.IsSeparator ? null : " " + site.Line),
        new("indent-two-more", site => site.IsSeparator ? null : "  " + site.Line),
        new("indent-one-less", site => site.Indent.Length > 0 ? site.Line[1..] : null),
        new("indent-two-less", site => site.Indent.Length > 1 ? site.Line[2..] : null),
        new("indent-lost", site => site.Indent.Length > 0 ? site.Line[site.Indent.Length..] : null),
        new("indent-tab", site => site.Indent.Length > 1 ? "\t" + site.Line[2..] : null),
        new("indent-tab-more", site => site.Indent.Length > 1 ? site.Indent + "\t" + site.Line[site.Indent.Length..] : null),
        new("indent-no-break-space", site => site.Indent.Length > 0 ? "\u00a0" + site.Line[1..] : null),
        new("dash-lost", site => IsItem(site) ? site.Indent + site.Line[site.Lead.Length..] : null),
        new("dash-without-blank", site => IsItem(site) ? site.Indent + "-" + site.Line[site.Lead.Length..] : null),
        new("dash-added", site => site.IsEntry && !IsItem(site) ? site.Lead + "- " + site.Line[site.Lead.Length..] : null),
        new("dash-is-en-dash", site => IsItem(site) ? site.Indent + "\u2013 " + site.Line[site.Lead.Length..] : null),
        new("dash-is-bullet", site => IsItem(site) ? site.Indent + "* " + site.Line[site.Lead.Length..] : null),
        new("line-joined-with-next", site => site.Value.Length > 0 && site.Next.Trim().Length > 0 ? (site.Line + " " + site.Next.TrimStart(), 2) : null),
        new("value-on-next-line", site => site.IsEntry && site.IsScalar ? site.WithKey(site.Key)[..^(site.Value.Length + 1)] + "\n" + site.Value : null),
        new("commented-out", site => site.IsSeparator ? null : "#" + site.Line),
        new("half-a-line", site => site.Line.Length > 3 ? site.Line[..(site.Line.Length / 2)] : null),
        new("merge-conflict", site => site.IsEntry && site.IsScalar ? "<<<<<<< HEAD\n" + site.Line + "\n=======\n" + site.Line + "\n>>>>>>> theirs" : null),
        new("tab-before-value", site => site.IsEntry && site.Value.Length > 0 ? site.Lead + site.Key + ":\t" + site.Value : null),
        new("blank-behind-line", site => site.IsSeparator ? null : site.Line + "  "),
        new("separator-lost", site => site.IsSeparator ? "" : null),
        new("separator-two-dashes", site => site.IsSeparator ? "--" : null),
        new("separator-four-dashes", site => site.IsSeparator ? "----" : null),
        new("separator-indented", site => site.IsSeparator ? " ---" : null),
        new("separator-en-dashes", site => site.IsSeparator ? "\u2013\u2013\u2013" : null),
        new("separator-inside", site => site.IsEntry && site.Indent.Length == 2 ? "---\n" + site.Line : null),
        new("document-end-inside", site => site.IsEntry && site.Indent.Length == 2 ? "...\n" + site.Line : null),
    ];

    private static bool IsItem(CorruptionSite site) => site.Lead.EndsWith("- ", StringComparison.Ordinal);
}
