using System.Collections.Generic;
using PaoRender.Manifests;

namespace PaoRender.Generators;

/// <summary>Decides what to say of documents that are not schemas.</summary>
/// <remarks>
/// Projects publish definitions together with deployments, roles and services in one file; those pass in silence. What
/// looks like a schema and is none is named, and so is all of a file without a schema.
/// </remarks>
internal static class OtherDocuments
{
    private const string Needs =
        "apiVersion apiextensions.k8s.io/v1 with kind CustomResourceDefinition, or apiVersion paorender.build/v1 with kind ManifestSchema";

    public static void Report(List<ManifestNode> documents, ParseContext context)
    {
        foreach (ManifestNode document in documents)
        {
            var root = document as ManifestMapping;
            (string? apiVersion, string? kind) = (root.Text("apiVersion"), root.Text("kind"));
            if (apiVersion == "apiextensions.k8s.io/v1beta1" && kind == "CustomResourceDefinition")
            {
                context.Report(
                    DiagnosticDescriptors.NoSchema,
                    document,
                    "This document is left out: Kubernetes 1.22 and newer know no apiextensions.k8s.io/v1beta1; "
                    + "convert it to apiextensions.k8s.io/v1.");
            }
            else if (!context.HasSchema || IsOdd(apiVersion, kind))
            {
                context.Report(DiagnosticDescriptors.NoSchema, document, $"This document is left out: a schema has {Needs}.");
            }
        }
    }

    /// <summary>Whether it is not an object of Kubernetes, or one of ours under a wrong name.</summary>
    private static bool IsOdd(string? apiVersion, string? kind) =>
        apiVersion is null or "paorender.build/v1" || kind is null or "CustomResourceDefinition" or "ManifestSchema";
}
