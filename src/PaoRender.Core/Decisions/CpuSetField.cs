using PaoRender.Cpus;
using PaoRender.Values;

namespace PaoRender.Decisions;

/// <summary>One CPU set of a profile: as it was written, and as it was understood.</summary>
/// <param name="Name">The field below <c>spec.cpu</c>.</param>
/// <param name="Text">The text; null where the field is not there.</param>
/// <param name="Set">The set; null where the field is not there or cannot be read.</param>
/// <param name="Problem">Why it cannot be read; null where it can, or is not there.</param>
/// <param name="IsTooHigh">Whether the problem is a number that no output has room for.</param>
internal sealed record CpuSetField(string Name, string? Text, CpuSet? Set, string? Problem, bool IsTooHigh = false)
{
    public static CpuSetField Read(string name, string? text)
    {
        if (text is null) return new CpuSetField(name, null, null, null);
        if (!CpuSet.TryParse(text, out CpuSet? set, out string? problem)) return new CpuSetField(name, text, null, problem!.TrimEnd('.'));
        if (set.Highest < CpuMask.CpuLimit) return new CpuSetField(name, text, set, null);
        problem = $"CPU {Invariant.Text(set.Highest)} is too high, CPU numbers end at {Invariant.Text(CpuMask.CpuLimit - 1)}";
        return new CpuSetField(name, text, null, problem, IsTooHigh: true);
    }
}
