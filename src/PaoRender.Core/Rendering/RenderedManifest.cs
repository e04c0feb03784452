namespace PaoRender;

/// <summary>One rendered file: a single YAML document.</summary>
/// <param name="FileName">Name without folder, such as <c>worker_machineconfig.yaml</c>.</param>
/// <param name="ApiVersion">API group and version of the object.</param>
/// <param name="Kind">Kind of the object.</param>
/// <param name="Name">Name of the object.</param>
/// <param name="Profile">Name of the profile that it comes from; null for cluster-wide objects.</param>
/// <param name="Content">The bytes: UTF-8, LF.</param>
#pragma warning disable CA1819 // The bytes go from the writer to the disk once; a copy would only cost.
public sealed record RenderedManifest(string FileName, string ApiVersion, string Kind, string Name, string? Profile, byte[] Content)
{
    /// <summary>The object's namespace; null for what belongs to the whole cluster.</summary>
    public string? Namespace { get; init; }

    /// <summary>Name of the MachineConfigPool that the object is for; null where it is for no single one.</summary>
    public string? Pool { get; init; }
}
#pragma warning restore CA1819
