using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PaoRender.Generators.Tests.Support;

/// <summary>An additional file without a disk.</summary>
internal sealed class InMemoryFile(SchemaInput input) : AdditionalText
{
    public SchemaInput Input { get; } = input;

    public override string Path => Input.Path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(Input.Text, Encoding.UTF8);
}
