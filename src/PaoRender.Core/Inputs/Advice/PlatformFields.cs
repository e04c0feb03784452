using System.Collections.Generic;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Inputs;

/// <summary>
/// Fields of an Infrastructure's platform that there are not. What stands below the name of a platform is particular to it and kept as it
/// is; beside the type there is nothing but these names.
/// </summary>
internal static class PlatformFields
{
    private static readonly string[] s_known =
    [
        "type", "alibabaCloud", "aws", "azure", "baremetal", "equinixMetal", "external", "gcp", "ibmcloud", "kubevirt", "nutanix", "openstack",
        "ovirt", "powervs", "vsphere",
    ];

    private static readonly string[][] s_places = [["spec", "platformSpec"], ["status", "platformStatus"]];

    /// <summary>Reports each as a warning.</summary>
    /// <param name="infrastructure">The object.</param>
    /// <param name="misspelt">Takes those that were meant for another.</param>
    public static IEnumerable<ManifestDiagnostic> Unknown(ManifestDocument infrastructure, Misspellings misspelt)
    {
        foreach (string[] place in s_places)
        {
            if ((infrastructure.Root as ManifestMapping)?.Find(place) is not ManifestMapping platform) continue;
            foreach (ManifestEntry entry in platform.Entries.Where(entry => !s_known.Contains(entry.Key)))
            {
                string? meant = Spelling.Nearest(entry.Key, s_known);
                misspelt.Note(platform, entry.Key, infrastructure.File, meant);
                string advice = meant is { } nearest
                    ? $"Did you mean '{nearest}'?"
                    : "There are 'type' and the names of platforms: look at its indentation, or remove it.";
                yield return new ManifestDiagnostic(
                    ReadingCodes.UnknownField,
                    DiagnosticSeverity.Warning,
                    $"There is no field '{string.Join(".", place)}.{entry.Key}'. {advice}",
                    entry.In(infrastructure.File));
            }
        }
    }
}
