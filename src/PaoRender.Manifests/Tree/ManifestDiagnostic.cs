using System.Collections.Generic;

namespace PaoRender.Manifests;

/// <summary>One finding about the input, with its place and its code.</summary>
/// <param name="Code">The stable code, such as <c>PAO1002</c>; docs/diagnostics.md has a row for each code.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Message">What is wrong and what to do about it.</param>
/// <param name="Position">Where it was found.</param>
public sealed record ManifestDiagnostic(string Code, DiagnosticSeverity Severity, string Message, SourcePosition Position)
{
    /// <summary>How many others of its kind this one stands for; 0 where it stands for itself.</summary>
    internal int LeftOut { get; init; }

    /// <summary>The files that those are in; null where this one stands for itself.</summary>
    internal IReadOnlyCollection<string>? LeftOutIn { get; init; }

    /// <summary>The canonical one-line form that compilers and MSBuild use: <c>file(line,column): error CODE: text</c>.</summary>
    public override string ToString()
    {
        string severity = Severity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            _ => "info",
        };
        string origin = Position.ToString();
        return origin.Length == 0 ? $"{severity} {Code}: {Message}" : $"{origin}: {severity} {Code}: {Message}";
    }
}
