using System;
using System.Linq;
using System.Text;

namespace PaoRender.Manifests.Tests.Values;

/// <summary>The order of strings is that of their UTF-8 bytes.</summary>
public class Utf8OrderTests
{
    private static readonly string[] s_texts =
    [
        "", "\0", "A", "Z", "a", "a\0", "ab", "b", "z", "\u007F", "\u0080", "\u07FF", "\u0800", "\uD7FF", "\uE000", "\uFFFD", "\uFFFF",
        "\U00010000", "\U00010000a", "\U0001F600", "\U0010FFFF", "a\uFFFF", "a\U00010000",
    ];

    [Fact]
    public void Order_OfEachPair_IsThatOfTheBytes()
    {
        foreach (string left in s_texts)
        {
            foreach (string right in s_texts)
            {
                int bytes = Encoding.UTF8.GetBytes(left).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(right));

                Assert.True(Math.Sign(bytes) == Math.Sign(Utf8Order.Instance.Compare(left, right)), $"{Escaped(left)} and {Escaped(right)}");
            }
        }
    }

    [Fact]
    public void Null_ComesFirst()
    {
        Assert.True(Utf8Order.Instance.Compare(null, "") < 0);
        Assert.True(Utf8Order.Instance.Compare("", null) > 0);
        Assert.Equal(0, Utf8Order.Instance.Compare(null, null));
    }

    private static string Escaped(string text) => string.Concat(text.Select(c => $"\\u{(int)c:X4}"));
}
