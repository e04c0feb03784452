using PaoRender.Fuzzing.Targets;

namespace PaoRender.Fuzzing.Tests;

public class CorpusLineTests
{
    [Theory]
    [InlineData("")]
    [InlineData("a: 1\n\tb: \\n\r\n")]
    [InlineData("\0\x7f\u0085\u2028\uFEFFé")]
    [InlineData("\uD83D\uDE00 and half of one: \uD83D")]
    [InlineData("\\u0041 # [*] (?)")]
    public void Input_ComesBackFromItsLine(string input)
    {
        string line = CorpusLine.Write(input);

        Assert.All(line, c => Assert.InRange(c, ' ', '~'));
        Assert.Equal(input, CorpusLine.Read(line));
    }
}
