using System.Linq;

namespace PaoRender.Generators.Tests.Support;

/// <summary>Small schemas around the lines that a test is about.</summary>
internal static class SchemaTexts
{
    /// <summary>A ManifestSchema with these properties.</summary>
    public static string Part(string kind, string properties) => $"""
        apiVersion: paorender.build/v1
        kind: ManifestSchema
        spec:
          names:
            kind: {kind}
          versions:
          - name: v1
            schema:
              openAPIV3Schema:
                type: object
                properties:
        {Indent(properties, 10)}

        """;

    /// <summary>A CustomResourceDefinition of group example.com and version v1 with these properties.</summary>
    public static string Definition(string kind, string properties) => $"""
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        spec:
          group: example.com
          names:
            kind: {kind}
            plural: things
          versions:
          - name: v1
            served: true
            schema:
              openAPIV3Schema:
                type: object
                properties:
        {Indent(properties, 10)}

        """;

    private static string Indent(string lines, int columns) =>
        string.Join("\n", lines.Split('\n').Select(line => new string(' ', columns) + line));
}
