using System;
using System.Collections.Generic;

namespace PaoRender.Manifests;

/// <summary>Collects what a check finds, with the places that the object was read from.</summary>
internal sealed class RuleReport(string file, ManifestNode? source)
{
    private readonly HashSet<string> _notChecked = new(StringComparer.Ordinal);

    public DiagnosticBag Bag { get; } = new();

    public void Error(string code, NodePath path, string problem)
    {
        (int line, int column) = path.FindIn(source);
        string name = path.ToString();
        Bag.Error(code, new SourcePosition(file, line, column), $"{(name.Length == 0 ? "The object" : $"'{name}'")} {problem}");
    }

    /// <summary>Says once, whatever the number of values, what was not checked and why.</summary>
    public void NotChecked(NodePath path, string what, string why)
    {
        if (!_notChecked.Add(what)) return;
        (int line, int column) = path.FindIn(source);
        string name = path.ToString();
        Bag.Message(
            ValidationCodes.NotChecked,
            new SourcePosition(file, line, column),
            $"{(name.Length == 0 ? "The object" : $"'{name}'")} was not checked against {what}: {why}.");
    }
}
