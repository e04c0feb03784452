using System.Collections.Generic;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PaoRender.Analyzers.Tests.Support;

/// <summary>An additional file without a disk. Its text is one object, as in an IDE.</summary>
internal sealed class ManifestFile(string name, string text) : AdditionalText
{
    /// <summary>The folder of the project.</summary>
    public const string Folder = "/project";

    private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

    public override string Path { get; } = $"{Folder}/{name}";

    public Dictionary<string, string> Metadata { get; } = [];

    /// <summary>A file as the targets of the package pass it.</summary>
    public static ManifestFile Input(string name, string text) => new(name, text) { Metadata = { ["SourceItemGroup"] = "ClusterManifest" } };

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
