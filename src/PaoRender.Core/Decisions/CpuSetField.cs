using PaoRender.Cpus;

namespace PaoRender.Decisions;

/// <summary>One CPU set of a profile: as it was written, and as it was understood.</summary>
/// <param name="Name">The field below <c>spec.cpu</c>.</param>
/// <param name="Text">The text; null where the field is not there.</param>
/// <param name="Set">The set; null where the field is not there or cannot be read.</param>
/// <param name="Problem">Why it cannot be read; null where it can, or is not there.</param>
internal sealed record CpuSetField(string Name, string? Text, CpuSet? Set, string? Problem)
{
    public static CpuSetField Read(string name, string? text)
    {
        if (text is null) return new CpuSetField(name, null, null, null);
        if (!CpuSet.TryParse(text, out CpuSet? set, out string? problem)) return new CpuSetField(name, text, null, problem!.TrimEnd('.'));
        return set.Count <= CpuSet.ExpandLimit
            ? new CpuSetField(name, text, set, null)
            : new CpuSetField(name, text, null, $"it has more than {CpuSet.ExpandLimit} CPUs");
    }
}
