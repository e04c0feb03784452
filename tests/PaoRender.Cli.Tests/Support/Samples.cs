using System.Collections.Generic;
using System.Linq;
using System.Text;
using PaoRender.Files;
using PaoRender.Manifests;

namespace PaoRender.Cli.Tests.Support;

/// <summary>Hand-made manifests, and short ways to write them.</summary>
internal static class Samples
{
    public static RenderedManifest Make(string fileName, string text = "text") =>
        new(fileName, "tuned.openshift.io/v1", "Tuned", "openshift-node-performance-a", "a", Encoding.UTF8.GetBytes(text));

    public static string TunedText(string profile) => ObjectText(
        "tuned.openshift.io/v1", "Tuned", "openshift-node-performance-" + profile, WeakLabel(profile));

    public static string WeakLabel(string profile) => $"  labels:\n    performance.openshift.io/weak-owner-reference-name: {profile}\n";

    public static string OwnerReference(string profile) =>
        $"  ownerReferences:\n  - apiVersion: performance.openshift.io/v2\n    kind: PerformanceProfile\n    name: {profile}\n    uid: u\n";

    public static string ObjectText(string apiVersion, string kind, string name, string metadata) =>
        $"apiVersion: {apiVersion}\nkind: {kind}\nmetadata:\n{metadata}  name: {name}\n";

    /// <summary>Writes files and returns the report with the codes of what was found.</summary>
    public static (OutputReport? Report, string[] Codes) Write(
        UserPath folder, IEnumerable<RenderedManifest> manifests, InputSet? inputs = null, string[]? previous = null)
    {
        var diagnostics = new DiagnosticBag();
        OutputReport? report = ManifestOutput.Write(
            new OutputRequest
            {
                Folder = folder,
                Manifests = [.. manifests],
                Inputs = inputs ?? InputSet.Empty,
                PreviouslyWritten = previous,
            },
            diagnostics);
        return (report, [.. diagnostics.Items.Select(item => item.Code)]);
    }
}
