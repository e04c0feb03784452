using PaoRender.Manifests;

namespace PaoRender.Hardware;

/// <summary>Reads what an inspection found on a host: <c>BareMetalHost</c> and <c>HardwareData</c> of metal3.io.</summary>
internal static class MetalSource
{
    private const long Mebibyte = 1 << 20;

    private static readonly string[] s_status = ["status", "hardware"], s_spec = ["spec", "hardware"];

    public static bool Matches(ManifestNode root) =>
        root is ManifestMapping host
        && SourceText.Plain(host["apiVersion"])?.StartsWith("metal3.io/", System.StringComparison.Ordinal) == true
        && SourceText.Plain(host["kind"]) is "BareMetalHost" or "HardwareData";

    /// <summary>The machine; null for a host that was not inspected.</summary>
    public static Machine? Read(ManifestDocument document, DiagnosticBag diagnostics)
    {
        var root = (ManifestMapping)document.Root;
        if ((root.Find(s_status) ?? root.Find(s_spec)) is not ManifestMapping hardware) return null;
        var text = new SourceText(document.File, diagnostics);
        ManifestNode? name = root.Find("metadata", "name");
        return new Machine
        {
            Name = SourceText.Plain(name) ?? "",
            Position = text.At(name ?? root),
            Architecture = SourceText.Plain(hardware.Find("cpu", "arch")) is { } architecture ? Architectures.Name(architecture) : null,
            CpuCount = text.Number(hardware.Find("cpu", "count"), "The number of CPUs"),
            MemoryBytes = Memory(hardware["ramMebibytes"], text),
        };
    }

    private static long? Memory(ManifestNode? node, SourceText text)
    {
        const long Most = long.MaxValue / Mebibyte;
        if (node is null || node.IsNull) return null;
        if (node is ManifestScalar scalar && scalar.TryGetInt64(out long mebibytes) && mebibytes is >= 0 and <= Most) return mebibytes * Mebibyte;
        text.Refuse(node, "ramMebibytes must be a whole number of MiB; make the file anew.");
        return null;
    }
}
