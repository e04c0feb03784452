namespace PaoRender.Core.Tests.Rendering.Spelling;

/// <summary>One way to write a CPU set, and every form in which the output can show it.</summary>
/// <param name="Written">The text of the profile.</param>
/// <param name="Canonical">Ascending runs.</param>
/// <param name="List">Every number.</param>
/// <param name="Mask">The set as a hexadecimal number.</param>
public sealed record CpuSpelling(string Written, string Canonical, string List, string Mask)
{
    public static CpuSpelling[] All { get; } =
    [
        new("0,1,2,3", "0-3", "0,1,2,3", "f"),
        new("3,1,2", "1-3", "1,2,3", "e"),
        new("1-1", "1", "1", "2"),
        new("00-03", "0-3", "0,1,2,3", "f"),
        new("0-3,2", "0-3", "0,1,2,3", "f"),
        new("+0,2-+3", "0,2-3", "0,2,3", "d"),
    ];
}
