using System.Collections.Generic;

namespace PaoRender.Generators.Tests.Support;

/// <summary>An additional file as a project would give it.</summary>
internal sealed record SchemaInput(string Path, string Text)
{
    /// <summary>The item's metadata.</summary>
    public Dictionary<string, string> Metadata { get; init; } = new()
    {
        ["SourceItemGroup"] = "CustomResourceDefinition",
        ["Namespace"] = "Sample",
    };

    /// <summary>The same input with other metadata.</summary>
    public SchemaInput With(string name, string value) =>
        this with { Metadata = new Dictionary<string, string>(Metadata) { [name] = value } };
}
