using PaoRender.Diagnostics;
using PaoRender.Manifests;
using PaoRender.Profiles;
using PaoRender.Schemas;

namespace PaoRender.Rendering;

/// <summary>The kubelet configuration that a profile brings in an annotation, as JSON text.</summary>
internal static class KubeletSnippet
{
    /// <summary>Reads the annotation, by the lenient rules of the reference; an empty configuration when there is none.</summary>
    public static KubeletConfiguration Read(ProfileScope scope)
    {
        if (scope.Input.Annotation(Annotations.KubeletSnippet) is not { } text) return new KubeletConfiguration();
        var faults = new DiagnosticBag();
        KubeletConfiguration kubelet = Parse(text, scope.Traits.Release.Schema, faults);
        SourcePosition position = scope.Input.At("metadata", "annotations", Annotations.KubeletSnippet);
        foreach (ManifestDiagnostic fault in faults.Items)
        {
            scope.Diagnostics.Error(
                RenderCodes.BadKubeletSnippet,
                position,
                $"The kubelet configuration in the annotation {Annotations.KubeletSnippet} cannot be used "
                + $"(line {fault.Position.Line}, column {fault.Position.Column} of its text): {fault.Message}");
        }

        return kubelet;
    }

    /// <summary>Reads a snippet: unknown keys are dropped, keys match in any case, values are made canonical.</summary>
    public static KubeletConfiguration Parse(string text, SchemaRelease release, DiagnosticBag faults)
    {
        var kubelet = new KubeletConfiguration();
        try
        {
            ManifestNode root = JsonTreeReader.ReadSingle(text);
            kubelet.ReadFrom(root, new ManifestReader("snippet", faults, new ReadOptions { IgnoreCase = true, Release = release }));
        }
        catch (JsonFormatException fault)
        {
            faults.Error(ReadingCodes.Malformed, new SourcePosition("snippet", fault.Line, fault.Column), fault.Message + ".");
        }

        return kubelet;
    }
}
