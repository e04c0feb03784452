using System.Collections.Generic;

namespace PaoRender.Generators;

/// <summary>Checks the metadata that a project gives to a schema file.</summary>
internal static class FileOptions
{
    /// <summary>The file with metadata that can be used.</summary>
    public static SchemaFile Check(SchemaFile file, out DiagnosticSpec[] faults)
    {
        var found = new List<DiagnosticSpec>();
        if (!Naming.IsDotted(file.Namespace))
        {
            found.Add(Fault(file, $"Namespace '{file.Namespace}' is not a valid C# namespace; give the item a Namespace such as My.Manifests."));
            file = file with { Namespace = "Manifests" };
        }

        if (file.Accessibility is not ("public" or "internal"))
        {
            found.Add(Fault(file, $"Accessibility '{file.Accessibility}' must be public or internal."));
            file = file with { Accessibility = "public" };
        }

        faults = [.. found];
        return file;
    }

    private static DiagnosticSpec Fault(SchemaFile file, string text) =>
        new(DiagnosticDescriptors.BadMetadata.Id, new PlaceSpec(file.Path, 0, 0, 0, 0), text, PlaceSpec.None);
}
