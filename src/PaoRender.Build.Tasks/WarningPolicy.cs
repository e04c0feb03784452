using System;
using System.Collections.Generic;

namespace PaoRender.Build.Tasks;

/// <summary>What a project makes of warnings where MSBuild leaves it to the task, as it does with a compiler.</summary>
/// <remarks>MSBuild itself sees to <c>WarningsAsErrors</c> and <c>NoWarn</c>, but not to <c>TreatWarningsAsErrors</c>.</remarks>
internal sealed class WarningPolicy(string treatWarningsAsErrors, string warningsNotAsErrors, string noWarn)
{
    private static readonly char[] s_separators = [';', ',', ' ', '\t', '\r', '\n'];

    private readonly bool _areErrors = string.Equals(treatWarningsAsErrors.Trim(), "true", StringComparison.OrdinalIgnoreCase);
    private readonly HashSet<string> _notErrors = Codes(warningsNotAsErrors);
    private readonly HashSet<string> _silent = Codes(noWarn);

    /// <summary>Whether nobody gets to see the warning.</summary>
    public bool IsSilent(string code) => _silent.Contains(code);

    /// <summary>Whether the warning fails the build.</summary>
    public bool IsError(string code) => _areErrors && !_notErrors.Contains(code) && !IsSilent(code);

    /// <summary>The codes of a list, separated as in a project.</summary>
    public static HashSet<string> Codes(string list) =>
        new(list.Split(s_separators, StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase);
}
