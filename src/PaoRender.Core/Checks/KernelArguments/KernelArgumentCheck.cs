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
        for (int i = 0; i < all.Count; i++)
        {
            if (Broken(all[i]) is { } broken) Report(scope, RenderCodes.KernelArgumentText, DiagnosticSeverity.Error, i, broken);
            else if (Odd(all[i]) is { } odd) Report(scope, RenderCodes.KernelArgumentText, DiagnosticSeverity.Warning, i, odd);
            else if (OwnArgument.Find(all[i], scope) is { } own) Report(scope, RenderCodes.OwnKernelArgument, own.Severity, i, own.Message);
            if (RepeatedArgument.Find(all, i) is { } repeated)
                Report(scope, RenderCodes.RepeatedKernelArgument, DiagnosticSeverity.Warning, i, repeated);
        }
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
        return SplitsAtBlank(argument) ? $"'{argument}' is more than one argument; write each as an item of its own." : null;
    }

    /// <summary>Whether there is a blank outside of double quotes, where the kernel ends an argument.</summary>
    private static bool SplitsAtBlank(string argument)
    {
        bool isQuoted = false;
        foreach (char letter in argument)
        {
            if (letter == '"') isQuoted = !isQuoted;
            else if (!isQuoted && letter is ' ' or '\t') return true;
        }

        return false;
    }

    private static void Report(ProfileCheckScope scope, string code, DiagnosticSeverity weight, int index, string message) =>
        scope.ReportOnce(code, weight, scope.Profile.Input.At("spec", "additionalKernelArgs", "[" + Invariant.Text(index) + "]"), message);
}
