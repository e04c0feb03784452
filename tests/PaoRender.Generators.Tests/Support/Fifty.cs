using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace PaoRender.Generators.Tests.Support;

/// <summary>Fifty definitions, each in a file of its own and in three versions, as the table of what is done again is about.</summary>
internal static class Fifty
{
    public const int Count = 50;

    /// <summary>Versions of each definition.</summary>
    public const int Versions = 3;

    /// <summary>Classes of each version.</summary>
    public const int Classes = 3;

    /// <summary>The file that rows edit; it stands in the midst of the others.</summary>
    public const int Edited = 7;

    private static readonly string[] s_versions = ["v1alpha1", "v1beta1", "v1"];

    public static IReadOnlyList<SchemaInput> Inputs { get; } = [.. Enumerable.Range(0, Count).Select(Input)];

    /// <summary>The generated files of a definition.</summary>
    public static IEnumerable<string> Hints(int number) =>
        s_versions.Select(version => $"Sample.g{number:d2}.example.com_Kind{number:d2}_{version}.g.cs");

    /// <summary>A definition that is none of the fifty where its number is 50 and more.</summary>
    public static SchemaInput Input(int number)
    {
        string id = number.ToString("d2", CultureInfo.InvariantCulture);
        return new SchemaInput($"crds/kind{id}.yaml", $"""
            # The definition {id}.
            # It is made for a test.
            apiVersion: apiextensions.k8s.io/v1
            kind: CustomResourceDefinition
            metadata:
              name: kind{id}s.g{id}.example.com
            spec:
              group: g{id}.example.com
              names:
                kind: Kind{id}
                plural: kind{id}s
              versions:
            {string.Join("\n", s_versions.Select(Version))}

            """);
    }

    private static string Version(string version) => $"""
          - name: {version}
            served: true
            schema:
              openAPIV3Schema:
                type: object
                properties:
                  spec:
                    description: The {version} state.
                    type: object
                    required: [size]
                    properties:
                      size:
                        type: integer
                        minimum: 1
                      parts:
                        type: array
                        items:
                          type: object
                          properties:
                            name: {"{type: string, enum: [a, b]}"}
        """;

    /// <summary>The fifty with another text for the edited one. A replacement that finds nothing fails.</summary>
    public static SchemaInput[] Edit(params (string Old, string New)[] replacements)
    {
        SchemaInput[] inputs = [.. Inputs];
        string text = inputs[Edited].Text;
        foreach ((string old, string replacement) in replacements)
        {
            int at = text.IndexOf(old, StringComparison.Ordinal);
            Assert.True(at >= 0, $"There is no '{old}' in the text.");
            text = text[..at] + replacement + text[(at + old.Length)..];
        }

        inputs[Edited] = inputs[Edited] with { Text = text };
        return inputs;
    }
}
