using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PaoRender.Architecture.Tests;

/// <summary>Which folders of a project use which others, however deep they lie; a file of the project's root stands for itself.</summary>
internal sealed class FolderGraph
{
    private readonly Dictionary<string, Dictionary<string, string>> _edges = [];

    public FolderGraph(CSharpCompilation project)
    {
        foreach (SyntaxTree file in project.SyntaxTrees)
        {
            SemanticModel meanings = project.GetSemanticModel(file);
            IEnumerable<SimpleNameSyntax> names = file.GetRoot()
                .DescendantNodes(node => node is not UsingDirectiveSyntax)
                .OfType<SimpleNameSyntax>();
            foreach (SimpleNameSyntax name in names) Add(file.FilePath, meanings.GetSymbolInfo(name));
        }
    }

    /// <summary>How many pairs of folders there are of which one uses the other.</summary>
    public int Uses => _edges.Values.Sum(targets => targets.Count);

    /// <summary>A use on a way that leads back, for each such way between two folders.</summary>
    public IReadOnlyList<string> Circles() =>
    [
        .. from edge in _edges
           from target in edge.Value
           where Reaches(target.Key, edge.Key, [])
           select target.Value,
    ];

    private static string FolderOf(string path) => path.Contains('/') ? path[..path.LastIndexOf('/')] : path;

    // What several declarations share (the parts of a partial type, say) is where the first of them is.
    private static string? Home(ISymbol symbol) => symbol.OriginalDefinition.DeclaringSyntaxReferences
        .Select(declaration => declaration.SyntaxTree.FilePath)
        .Order(StringComparer.Ordinal)
        .FirstOrDefault();

    private void Add(string user, SymbolInfo found)
    {
        foreach (ISymbol symbol in found.Symbol is { } only ? [only] : found.CandidateSymbols.ToArray())
        {
            if (symbol is INamespaceSymbol or ILocalSymbol or IParameterSymbol || Home(symbol) is not { } home) continue;
            string from = FolderOf(user);
            string to = FolderOf(home);
            if (from == to) continue;
            if (!_edges.TryGetValue(from, out Dictionary<string, string>? targets)) _edges[from] = targets = [];
            targets.TryAdd(to, $"{user} uses {symbol.Name} of {home}");
        }
    }

    private bool Reaches(string from, string to, HashSet<string> seen) =>
        from == to
        || (seen.Add(from) && _edges.TryGetValue(from, out Dictionary<string, string>? targets) && targets.Keys.Any(next => Reaches(next, to, seen)));
}
