using System.Collections.Generic;
using System.IO;
using System.Linq;
using PaoRender.Comparison;
using PaoRender.Takeover;

namespace PaoRender.Cli;

/// <summary>The answer of <c>pao verify</c> for people.</summary>
internal static class VerifyText
{
    public static void Write(TextWriter writer, IReadOnlyList<TakeoverAnswer> answers, Verbosity verbosity)
    {
        foreach (TakeoverAnswer answer in answers)
        {
            writer.WriteLine($"{Word(answer.Verdict),-10} {answer.Object}");
            foreach (string line in answer.Differences.SelectMany(difference => DifferenceText.Lines(difference))) writer.WriteLine("  " + line);
            bool showNotes = answer.Verdict != TakeoverVerdict.Untouched || verbosity == Verbosity.Detailed;
            if (!showNotes) continue;
            foreach (string note in answer.Notes) writer.WriteLine("  " + note);
        }

        if (verbosity == Verbosity.Quiet) return;
        writer.WriteLine(
            $"{answers.Count} object{(answers.Count == 1 ? "" : "s")}: {Count(TakeoverVerdict.Untouched)} untouched on day 2, "
            + $"{Count(TakeoverVerdict.Update)} would be updated, {Count(TakeoverVerdict.Crash)} would stop the operator, "
            + $"{Count(TakeoverVerdict.Missing)} missing");

        int Count(TakeoverVerdict verdict) => answers.Count(answer => answer.Verdict == verdict);
    }

    /// <summary>The verdict in one word, which the JSON form has too.</summary>
    public static string Word(TakeoverVerdict verdict) => verdict switch
    {
        TakeoverVerdict.Untouched => "untouched",
        TakeoverVerdict.Update => "update",
        TakeoverVerdict.Crash => "crash",
        _ => "missing",
    };
}
