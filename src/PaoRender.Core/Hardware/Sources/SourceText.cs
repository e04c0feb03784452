using System.Globalization;
using PaoRender.Cpus;
using PaoRender.Diagnostics;
using PaoRender.Manifests;
using PaoRender.Values;

namespace PaoRender.Hardware;

/// <summary>Reads the values of a hardware file; what cannot be read is an error at its place, and counts as unknown.</summary>
internal sealed class SourceText(string file, DiagnosticBag diagnostics)
{
    public SourcePosition At(ManifestNode node) => node.In(file);

    public void Refuse(ManifestNode at, string message) => diagnostics.Error(RenderCodes.BadHardware, At(at), message);

    /// <summary>The text of a value; null where there is none.</summary>
    public static string? Plain(ManifestNode? node) => node is ManifestScalar { IsNull: false } scalar ? scalar.Text : null;

    /// <summary>A count, or the number of a CPU, socket, core or NUMA node; null where the source has none, or a dash.</summary>
    public int? Number(ManifestNode? node, string what)
    {
        if (node is null || node.IsNull || Plain(node) is "-" or "") return null;
        if (int.TryParse(Plain(node), NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number <= MachineLimits.Most)
            return number;
        Refuse(node, $"{what} must be a whole number from 0 to {Invariant.Text(MachineLimits.Most)}; make the file anew.");
        return null;
    }

    /// <summary>A list of CPUs such as <c>0-3,8</c>; null where there is none.</summary>
    public CpuSet? Cpus(ManifestNode? node, string what)
    {
        if (node is null || node.IsNull || Plain(node) is "-" or "") return null;
        if (CpuSet.TryParse(Plain(node) ?? "?", out CpuSet? cpus) && cpus.Highest < MachineLimits.Most) return cpus;
        Refuse(node, $"{what} must be a list such as 0-3,8, of numbers below {Invariant.Text(MachineLimits.Most)}; make the file anew.");
        return null;
    }

    /// <summary>An amount of bytes such as <c>16Gi</c>; null where there is none.</summary>
    public long? Bytes(ManifestNode? node, string what)
    {
        if (node is null || node.IsNull) return null;
        if (Quantity.TryParse(Plain(node) ?? "", out Quantity amount, out _) && amount.TryGetInt64(out long bytes) && bytes >= 0) return bytes;
        Refuse(node, $"{what} must be an amount of bytes, such as 16Gi.");
        return null;
    }
}
