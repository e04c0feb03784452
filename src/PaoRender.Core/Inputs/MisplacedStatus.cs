using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Inputs;

/// <summary>Fields of an Infrastructure's status that were written below its spec, where nobody reads them.</summary>
internal static class MisplacedStatus
{
    /// <summary>The fields of an Infrastructure's status that decide what is rendered.</summary>
    public static readonly string[] Fields = ["cpuPartitioning", "controlPlaneTopology", "infrastructureTopology"];

    /// <summary>The first of them: what is to be said, and where the field itself is.</summary>
    public static (Misfit Report, SourcePosition Field)? Find(ManifestDocument document)
    {
        if ((document.Root as ManifestMapping)?["spec"] is not ManifestMapping spec) return null;
        foreach (ManifestEntry entry in spec.Entries.Where(entry => Fields.Contains(entry.Key)))
        {
            string message = $"'{entry.Key}' belongs below 'status', where the installer writes it; below 'spec' nobody reads it.";
            return (new Misfit(Positions.FindKey(document, "spec"), message), entry.In(document.File));
        }

        return null;
    }
}
