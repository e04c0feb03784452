using System.Collections.Generic;
using System.Linq;
using PaoRender.Diagnostics;
using PaoRender.Manifests;
using PaoRender.Values;

namespace PaoRender.Checks;

/// <summary>
/// Additional kernel arguments. They are put into a line of a TuneD profile as they are, so a line break in one of them begins a line of
/// its own there, and what stands in it is a setting, or a section of settings.
/// </summary>
internal static class KernelArgumentCheck
{
    public static void Run(ProfileCheckScope scope)
    {
        List<string> all = scope.Spec.AdditionalKernelArgs ?? [];
        var before = new List<string>();
        bool hasPages = false;
        for (int i = 0; i < all.Count; i++)
        {
            SourcePosition place = scope.Profile.Input.At("spec", "additionalKernelArgs", "[" + Invariant.Text(i) + "]");
            string? broken = Broken(all[i]);
            IReadOnlyList<string> pieces = broken is null ? ArgumentPieces.Of(all[i]) : [];
            if (!scope.HasAnyAt(place))
            {
                if (broken is not null) scope.Report(RenderCodes.KernelArgumentText, DiagnosticSeverity.Error, place, broken);
                else if (Odd(all[i]) is { } odd) scope.Report(RenderCodes.KernelArgumentText, DiagnosticSeverity.Warning, place, odd);
                foreach (string piece in pieces)
                {
                    if (!PageArgument.Is(piece)) CheckPiece(scope, place, piece, before);
                    else if (!hasPages) CheckPages(scope, place, piece, all);
                    hasPages |= PageArgument.Is(piece);
                }
            }
            else
            {
                before.AddRange(pieces);
            }
        }
    }

    /// <summary>Checks what the kernel takes for one argument, which may stand in an item with others.</summary>
    private static void CheckPiece(ProfileCheckScope scope, SourcePosition place, string piece, List<string> before)
    {
        if (OwnArgument.Find(piece, scope) is { } own) scope.Report(RenderCodes.OwnKernelArgument, own.Severity, place, own.Message);
        else if (CpuUseArgument.Find(piece, scope.Profile.Cpus) is var (weight, use)) scope.Report(RenderCodes.CpuUse, weight, place, use);
        else if (RepeatedArgument.Find(piece, before) is { } repeated)
            scope.Report(RenderCodes.RepeatedKernelArgument, DiagnosticSeverity.Warning, place, repeated);
        before.Add(piece);
    }

    private static void CheckPages(ProfileCheckScope scope, SourcePosition place, string first, IEnumerable<string> all)
    {
        OwnArgument own = PageArgument.OfAll(first, ArgumentPieces.OfAll(all), scope);
        scope.Report(RenderCodes.OwnKernelArgument, own.Severity, place, own.Message);
    }

    private static string? Broken(string argument)
    {
        if (argument.Any(letter => letter is '\n' or '\r'))
            return "A kernel argument is one line: what follows the line break would be a setting of TuneD. Make it an item of its own.";
        char control = argument.FirstOrDefault(letter => letter < ' ' && letter != '\t' || letter == '\u007f');
        return control == 0 && argument.IndexOf('\0') < 0 ? null
            : $"A kernel argument cannot hold the control character U+{(int)control:X4}; remove it.";
    }

    private static string? Odd(string argument)
    {
        if (argument.Trim().Length == 0) return "This kernel argument is empty; remove it.";
        if (argument.Any(letter => letter > '~')) return $"'{argument}' holds a letter beyond ASCII, which no kernel argument has.";
        if (argument.Trim().Length < argument.Length) return $"'{argument}' has blanks around it; remove them.";
        if (argument.Count(letter => letter == '"') % 2 != 0)
            return $"A quote in '{argument}' is not closed: the arguments behind it become part of it.";
        if (ArgumentPieces.Of(argument).Contains("--"))
            return "'--' ends the arguments of the kernel: it hands all that come after it to the first process. Remove it.";
        return ArgumentPieces.Of(argument).Count > 1 ? $"'{argument}' is more than one argument; write each as an item of its own." : null;
    }
}
