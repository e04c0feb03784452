using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.Loader;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace PaoRender.Mutation.Tests.Support;

/// <summary>
/// Judges mutants of the renderer. Nearly all are compiled into one assembly, and a switch makes one of them come alive; only
/// where the language asks for a constant a mutant is compiled by itself.
/// </summary>
internal sealed class MutationRun
{
    private readonly CoreSource _source = new();
    private readonly OutputJudge _judge = new();
    private readonly Dictionary<string, bool[]> _needed = [];
    private readonly MutableCore _switched;

    public MutationRun(params string[] folders)
    {
        All = [.. _source.Below(folders).SelectMany(tree => LiteralMutant.Of(tree, _source.Meaning(tree)))];
        var changes = new Dictionary<SyntaxTree, SyntaxTree>();
        foreach (SyntaxTree tree in _source.Below(folders)) changes.Add(tree, Switched(tree));
        _switched = new MutableCore(_source.Compile(changes, new AssemblyLoadContext("switched")));
        foreach (string folder in _judge.Folders)
        {
            _needed[folder] = new bool[All.Count];
            _switched.Start(mutant: -1, _needed[folder]);
            if (!_judge.IsSame(_switched, folder)) throw new InvalidOperationException($"With no mutant alive, '{folder}' gives other bytes.");
        }

        _switched.Start(mutant: -1);
    }

    /// <summary>Every mutant, in the order of files and places.</summary>
    public IReadOnlyList<LiteralMutant> All { get; }

    /// <summary>The mutants of which no case takes notice.</summary>
    public IReadOnlyList<LiteralMutant> Survivors(Func<int, bool> isChosen)
    {
        var survivors = new ConcurrentBag<int>();
        Parallel.ForEach(
            Partitioner.Create(Enumerable.Range(0, All.Count).Where(isChosen), EnumerablePartitionerOptions.NoBuffering),
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
            number =>
            {
                if (!IsNoticed(number)) survivors.Add(number);
            });
        return [.. survivors.Order().Select(number => All[number])];
    }

    private bool IsNoticed(int number) => SwitchRewriter.IsPossible(All[number].Token.Parent!)
        ? _judge.Notices(_switched, number, _judge.Folders.Where(folder => _needed[folder][number]))
        : IsNoticedAlone(All[number]);

    private bool IsNoticedAlone(LiteralMutant mutant)
    {
        // It stays loaded: the runtime has crashed where such assemblies were unloaded while others ran.
        var context = new AssemblyLoadContext("mutant");
        var changes = new Dictionary<SyntaxTree, SyntaxTree> { [mutant.Tree] = mutant.Apply() };
        // What the compiler refuses cannot come to anybody.
        return _source.TryCompile(changes, context, out _) is not { } core || _judge.Notices(new MutableCore(core), -1, _judge.Folders);
    }

    private SyntaxTree Switched(SyntaxTree tree)
    {
        Dictionary<int, (int, LiteralMutant)> numbers = Enumerable.Range(0, All.Count)
            .Where(number => All[number].Tree == tree && SwitchRewriter.IsPossible(All[number].Token.Parent!))
            .ToDictionary(number => All[number].Token.SpanStart, number => (number, All[number]));
        return tree.WithRootAndOptions(new SwitchRewriter(numbers).Visit(tree.GetRoot()), tree.Options);
    }
}
