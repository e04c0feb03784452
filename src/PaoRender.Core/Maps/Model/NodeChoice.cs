using System;
using System.Collections.Generic;

namespace PaoRender.Maps;

/// <summary>A part of a value that TuneD takes on nodes with one make of processor only.</summary>
/// <param name="Pattern">A pattern for the processor's vendor.</param>
/// <param name="Value">Kernel arguments.</param>
internal sealed record NodeChoice(string Pattern, string Value)
{
    private const string Start = "${f:cpuinfo_check:", End = "}";

    private static readonly (string Vendor, string Word)[] s_vendors = [("GenuineIntel", "Intel"), ("AuthenticAMD", "AMD")];

    /// <summary>The choices that an argument consists of; empty for an argument that is none.</summary>
    public static IReadOnlyList<NodeChoice> Of(string argument)
    {
        if (!argument.StartsWith(Start, StringComparison.Ordinal) || !argument.EndsWith(End, StringComparison.Ordinal)) return [];
        string[] parts = argument.Substring(Start.Length, argument.Length - Start.Length - End.Length).Split(':');
        var choices = new List<NodeChoice>();
        for (int i = 0; i + 1 < parts.Length; i += 2) choices.Add(new NodeChoice(parts[i], parts[i + 1]));

        // What holds for every other processor, or a pattern that we do not know, is better shown as it is than left out.
        bool isWhole = parts.Length % 2 == 0 || parts[parts.Length - 1].Length == 0;
        return isWhole && choices.TrueForAll(choice => choice.IsKnown) ? choices : [];
    }

    /// <summary>Whether the words are about processors that this is for.</summary>
    public bool IsFor(string words)
    {
        foreach ((string vendor, string word) in s_vendors)
        {
            if (Has(vendor) && words.IndexOf(word, StringComparison.Ordinal) >= 0) return true;
        }

        return false;
    }

    private bool IsKnown => Array.TrueForAll(Pattern.Split('|'), part => Array.Exists(s_vendors, known => known.Vendor == part));

    private bool Has(string vendor) => Array.IndexOf(Pattern.Split('|'), vendor) >= 0;
}
