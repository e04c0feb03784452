extern alias Generators;

using System;
using System.IO;
using System.Linq;
using System.Threading;
using Generators::PaoRender.Generators;
using PaoRender.Generators.Tests.Support;
using Model = Generators::PaoRender.Manifests;

namespace PaoRender.Generators.Tests.Incremental;

/// <summary>Who types in an editor does not wait for the work on the text of before.</summary>
public class CancellationTests
{
    private static readonly string s_large = "a:\n" + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"- name: n{i}\n  size: {i}\n"));

    [Fact]
    public void Yaml_CancelledWithinADocument_IsReadNoFurther()
    {
        using var source = new CancellationTokenSource();
        using var text = new CancellingText(s_large, s_large.Length / 2, source);

        Assert.Throws<OperationCanceledException>(() => Build(text, source.Token));
        // Some is read ahead, and the token is not looked at with every value.
        Assert.InRange(text.Position, s_large.Length / 2, s_large.Length * 6 / 10);
    }

    [Fact]
    public void Yaml_NotCancelled_IsReadToItsEnd()
    {
        using var source = new CancellationTokenSource();
        using var text = new CancellingText(s_large, s_large.Length * 2, source);

        Assert.NotNull(Build(text, source.Token));
        Assert.Equal(s_large.Length, text.Position);
    }

    [Fact]
    public void Json_CancelledWithinAValue_IsReadNoFurther()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var reader = new Model.JsonTreeReader("[" + string.Join(",", Enumerable.Range(0, 20_000)) + "]", source.Token);

        Assert.Throws<OperationCanceledException>(() => reader.ReadValue());
        Assert.InRange(reader.Offset, 1, 5_000);
    }

    [Theory]
    [InlineData("a: 1\n")]
    [InlineData("{\"a\": [")]
    public void Text_Cancelled_IsNotReported(string start)
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var bag = new Model.DiagnosticBag();
        string text = start[0] == '{' ? start + string.Join(",", Enumerable.Range(0, 1_000)) + "]}" : start;

        Assert.Throws<OperationCanceledException>(() => Model.ManifestText.Read("a.yaml", text, bag, cancellation: source.Token));
        Assert.Empty(bag.Items);
    }

    [Fact]
    public void Work_Cancelled_Stops()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var file = new SchemaFile("a.yaml", SchemaTexts.Part("Thing", "size: {type: integer}"), "Sample", "public");
        KindSpec kind = Assert.Single(SchemaParser.Parse(file, CancellationToken.None).Kinds).Kind;

        Assert.Throws<OperationCanceledException>(() => SchemaParser.Parse(file, source.Token));
        Assert.Throws<OperationCanceledException>(() => KindEmitter.Emit(kind, InteropFacts.None, source.Token));
    }

    /// <summary>A text that cancels once it is read so far.</summary>
    private sealed class CancellingText(string text, int limit, CancellationTokenSource source) : TextReader
    {
        public int Position { get; private set; }

        public override int Peek() => Position < text.Length ? text[Position] : -1;

        public override int Read()
        {
            if (Position == limit) source.Cancel();
            return Position < text.Length ? text[Position++] : -1;
        }

        public override int Read(char[] buffer, int index, int count)
        {
            int read = 0;
            for (int next; read < count && (next = Read()) >= 0; read++) buffer[index + read] = (char)next;
            return read;
        }
    }

    private static Model.ManifestNode? Build(TextReader text, CancellationToken cancellation) => Model.YamlTreeBuilder.Build(
        new Model.YamlEvents(text, null), new Model.YamlSource("large.yaml", s_large), 0,
        new Model.LossReport("large.yaml", new Model.DiagnosticBag(), null), cancellation);
}
