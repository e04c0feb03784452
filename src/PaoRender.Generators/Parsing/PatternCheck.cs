using System;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using PaoRender.Manifests;

namespace PaoRender.Generators;

/// <summary>Tells whether the runtime will be able to check a pattern.</summary>
internal static class PatternCheck
{
    /// <summary>Why it will not, and the rule that says who can mend it; null when it will.</summary>
    public static (DiagnosticDescriptor Rule, string Text)? Problem(string pattern)
    {
        try
        {
            _ = new Regex(Re2Translator.Translate(pattern), RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
            return null;
        }
        catch (NotSupportedException error)
        {
            return (DiagnosticDescriptors.UncheckedPattern, error.Message);
        }
        catch (ArgumentException)
        {
            return (DiagnosticDescriptors.BadPattern, "it is not a regular expression");
        }
    }
}
