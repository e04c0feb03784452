using System.Linq;
using System.Text;
using PaoRender.Files;

namespace PaoRender.Cli.Tests.Inputs;

/// <summary>Text in each encoding that YAML allows, and where it ends to be text.</summary>
public sealed class FileTextTests
{
    public static TheoryData<string> Encodings => ["utf-8", "utf-16", "utf-16BE", "utf-32", "utf-32BE"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Mark_SaysTheEncoding(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        const string Text = "a: \u00E9\uFFFD\U0001F600\n";
        Assert.Equal(Text, FileText.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes(Text)], out int invalid));
        Assert.Equal(-1, invalid);
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void HalfACharacter_IsFoundWhereItStands(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] whole = [.. encoding.GetPreamble(), .. encoding.GetBytes("ab\u00E9")];
        string text = FileText.Decode([.. whole.SkipLast(1)], out int invalid);
        Assert.Equal("ab\uFFFD", text);
        Assert.Equal(2, invalid);
    }
}
