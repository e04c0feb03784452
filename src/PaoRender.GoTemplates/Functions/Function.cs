using System;
using PaoRender.GoTemplates.Values;

namespace PaoRender.GoTemplates.Functions;

/// <summary>A function that templates can call.</summary>
internal sealed class Function(string name, int least, int most, Func<TemplateValue[], TemplateValue>? body)
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>Computes the value; null for <c>and</c> and <c>or</c>, which compute only the arguments that they need.</summary>
    public Func<TemplateValue[], TemplateValue>? Body { get; } = body;

    /// <summary>Says what is wrong with a number of arguments; null when it is right.</summary>
    public string? CheckCount(int count)
    {
        if (count < least) return $"'{Name}' needs {Amount(least)}{(most > least ? " or more" : string.Empty)} but gets {count}.";
        return count > most ? $"'{Name}' takes {Amount(most)} but gets {count}." : null;
    }

    private static string Amount(int count) => count == 1 ? "1 argument" : $"{count} arguments";
}
