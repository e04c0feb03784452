using PaoRender.Assets;
using PaoRender.Hardware;
using PaoRender.Manifests;
using PaoRender.Releases;

namespace PaoRender.Rules;

/// <summary>An input that shows a rule.</summary>
/// <param name="Text">Manifests, separated by <c>---</c>.</param>
public sealed record RuleExample(string Text)
{
    /// <summary>The name that the input has in findings.</summary>
    public const string FileName = "cluster.yaml";

    /// <summary>The name that the description of machines has in findings.</summary>
    public const string HardwareName = "machine.json";

    /// <summary>The release that it is for.</summary>
    public OperatorRelease Release { get; init; } = OperatorRelease.Newest;

    /// <summary>Whether workload partitioning is asked for by option.</summary>
    public bool EnableWorkloadPartitioning { get; init; }

    /// <summary>How objects are to point to their profile.</summary>
    public OwnerReferenceMode OwnerReference { get; init; } = OwnerReferenceMode.LabelName;

    /// <summary>The text of a file that describes machines; null where the input says it all.</summary>
    public string? Hardware { get; init; }

    /// <summary>The render of the example with the built-in assets.</summary>
    public RenderRequest ToRequest() => new()
    {
        Inputs = [new InputFile(FileName, Text)],
        Assets = AssetBundle.BuiltIn,
        Release = Release,
        EnableWorkloadPartitioning = EnableWorkloadPartitioning,
        OwnerReference = OwnerReference,
        Hardware = Hardware is null ? [] : HardwareReader.Read(HardwareName, Hardware, new DiagnosticBag()),
    };
}
