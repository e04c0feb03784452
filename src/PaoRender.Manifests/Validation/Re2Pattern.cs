using System;
using System.Text.RegularExpressions;

namespace PaoRender.Manifests;

/// <summary>A regular expression in the language that Kubernetes uses (RE2), compiled once for .NET.</summary>
internal sealed class Re2Pattern
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(1);

    // Schemas have few patterns, but a rule may put one together from the object that it checks.
    private static readonly BoundedCache<Re2Pattern> s_known = new(512, static source => new Re2Pattern(source));

    private Re2Pattern(string source)
    {
        Source = source;
        try
        {
            Regex = new Regex(Re2Translator.Translate(source), RegexOptions.CultureInvariant, s_limit);
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException)
        {
            Problem = error is NotSupportedException ? error.Message : "it is not a regular expression";
        }
    }

    /// <summary>The pattern in .NET's language; null when it cannot be checked.</summary>
    public Regex? Regex { get; }

    /// <summary>The pattern as the schema has it.</summary>
    public string Source { get; }

    /// <summary>Why it cannot be checked; null when it can.</summary>
    public string? Problem { get; }

    public static Re2Pattern Translate(string source) => s_known.Get(source);

    /// <summary>Whether the text has a match; null when that cannot be told.</summary>
    public bool? IsMatch(string text) => Regex?.IsMatch(text);
}
