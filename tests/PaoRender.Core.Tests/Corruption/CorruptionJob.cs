using System;
using System.Collections.Generic;

namespace PaoRender.Core.Tests.Corruption;

/// <summary>One line of one input, spoiled in one way.</summary>
/// <param name="Input">The input.</param>
/// <param name="File">Which of its files.</param>
/// <param name="Number">The line, from 1.</param>
/// <param name="Line">The line as it was.</param>
/// <param name="Kind">What is done to it.</param>
/// <param name="Replacement">The lines that stand there instead.</param>
internal sealed record CorruptionJob(
    CorruptionInput Input, int File, int Number, CorruptibleLine Line, CorruptionKind Kind, string Replacement)
{
    /// <summary>What came of it.</summary>
    public CorruptionOutcome Outcome { get; private set; }

    /// <summary>Whether it ended as it must not.</summary>
    public bool IsWrong => Outcome switch
    {
        CorruptionOutcome.Silent => !StillFits && Kind.Unnoticeable is null,
        CorruptionOutcome.Elsewhere => !StillFits && (Kind.Elsewhere ?? FieldSyntax.Elsewhere(Line)) is null,
        _ => false,
    };

    // Then it is as right as it was, and what names it or what it names says so at its own place.
    private bool StillFits => FieldSyntax.StillFits(Line, Replacement);

    /// <summary>The jobs of an input: of all that there could be, each one of so many, so that all kinds meet all kinds of lines.</summary>
    public static IEnumerable<CorruptionJob> Of(CorruptionInput input, int every)
    {
        int turn = input.Name.Length;
        foreach ((int file, int number, CorruptibleLine line) in input.Lines)
        {
            foreach (CorruptionKind kind in CorruptionCatalogue.All)
            {
                if (kind.Change(line) is not { } replacement || turn++ % every != 0) continue;
                yield return new CorruptionJob(input, file, number, line, kind, replacement);
            }
        }
    }

    public void Run() => Outcome = Input.Try(File, Number, Replacement);

    public override string ToString() =>
        $"{Kind.Name} {Outcome} {Input.Name} {Input.Request.Release} {Input.Request.Inputs[File].Path}({Number}): {Line} -> {Replacement}";
}
