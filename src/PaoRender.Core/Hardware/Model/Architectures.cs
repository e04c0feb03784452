namespace PaoRender.Hardware;

/// <summary>The names of processor architectures.</summary>
internal static class Architectures
{
    public const string Amd64 = "amd64";

    public const string Arm64 = "arm64";

    /// <summary>The name that Kubernetes has for what the kernel calls otherwise.</summary>
    public static string Name(string text) => text.ToLowerInvariant() switch
    {
        "x86_64" or "x86-64" => Amd64,
        "aarch64" => Arm64,
        string other => other,
    };
}
