using System.Collections.Generic;
using PaoRender.Diagnostics;
using PaoRender.Inputs;
using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>Control characters in what comes into a manifest: the operator fails when it writes them.</summary>
internal static class UnwritableTextCheck
{
    public static void Run(ProfileCheckScope scope)
    {
        ProfileInput input = scope.Profile.Input;
        Look(scope, input.Document, scope.Spec, "spec");
        LookAtText(scope, input.Document, input.Name, "metadata", "name");
        if (scope.Cluster.Request.OwnerReference == OwnerReferenceMode.Kubernetes)
            LookAtText(scope, input.Document, input.Profile.Metadata.Uid, "metadata", "uid");

        // Where the profile does not say which pools the KubeletConfig is for, it takes the labels of its own pool.
        if (scope.Spec.MachineConfigPoolSelector is null && scope.Profile.Pool is { Document: { } document, Pool.Metadata.Labels: { } labels })
            Look(scope, document, new TextMap(labels), "metadata", "labels");
    }

    private static void LookAtText(ProfileCheckScope scope, ManifestDocument document, string? text, params string[] path)
    {
        if (text is not null) Look(scope, document, new ManifestScalar(ScalarKind.String, text), path);
    }

    private static void Look(ProfileCheckScope scope, ManifestDocument document, IManifestValue value, params string[] start)
    {
        foreach (UnwritableText found in UnwritableText.Find(value, scope.Traits.Release.Schema))
        {
            string[] path = [.. start, .. found.Path];
            scope.Error(
                RenderCodes.Unwritable,
                found.IsKey ? Positions.FindKey(document, path) : Positions.Find(document, path),
                $"{(found.IsKey ? "This key" : $"'{Name(path)}'")} holds the control character U+{(int)found.Character:X4}, "
                + "which no manifest can carry; remove it.");
        }
    }

    private static string Name(string[] path) => string.Join(".", path).Replace(".[", "[");

    private sealed class TextMap(IReadOnlyDictionary<string, string> map) : IManifestValue
    {
        public void WriteTo(ManifestWriter writer) => writer.StringMap(map);
    }
}
