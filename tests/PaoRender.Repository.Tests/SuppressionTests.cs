using System;
using System.Linq;
using System.Text.RegularExpressions;

namespace PaoRender.Repository.Tests;

/// <summary>A warning is switched off only with the reason beside it: on the line, or as a comment above it and its like.</summary>
public sealed class SuppressionTests
{
    [Fact]
    public void Pragmas_SayWhy() => Assert.Empty(
        from file in TextFile.Named("*.cs")
        from line in file.Lines()
        where line.Text.TrimStart().StartsWith("#pragma warning disable", StringComparison.Ordinal)
        where !Regex.IsMatch(line.Text, @"// \w+") && !Above(file, line.Number).StartsWith("//", StringComparison.Ordinal)
        select $"{file.Path}({line.Number}): {line.Text}");

    [Fact]
    public void Attributes_SayWhy() => Assert.Empty(
        from file in TextFile.Named("*.cs")
        from Match match in Regex.Matches(file.Text, @"^\s*\[(?:\w+: )?(?:Unconditional)?SuppressMessage\([^\]]*\)\]", RegexOptions.Multiline)
        where !Regex.IsMatch(match.Value, @"Justification = ""[^""]+""")
        select $"{file.Path}: {match.Value.Trim()}");

    [Fact]
    public void Projects_SayWhy() => Assert.Empty(
        from file in TextFile.Named("*.csproj", "*.props", "*.targets")
        from line in file.Lines()
        where Regex.IsMatch(line.Text, "^ *<(NoWarn|EnablePackageValidation>false)")
        where !Above(file, line.Number).EndsWith("-->", StringComparison.Ordinal)
        select $"{file.Path}({line.Number}): {line.Text}");

    [Fact]
    public void EditorConfig_SaysWhy() => Assert.Empty(
        from line in TextFile.At(".editorconfig").Lines()
        where IsOff(line.Text) && !Group(line.Number).StartsWith('#')
        select line);

    [Fact]
    public void MissingDocumentation_IsSwitchedOffForTestsAlone()
    {
        Assert.DoesNotContain(TextFile.Named("*.csproj", "*.props", "*.targets"), file => file.Text.Contains("1591", StringComparison.Ordinal));
        string config = TextFile.At(".editorconfig").Text;
        Assert.True(config.IndexOf("CS1591", StringComparison.Ordinal) > config.IndexOf("[tests/**.cs]", StringComparison.Ordinal));
    }

    private static bool IsOff(string line) => line.EndsWith(".severity = none", StringComparison.Ordinal);

    private static string Above(TextFile file, int number) => number == 1 ? "" : file.Text.Split('\n')[number - 2].Trim();

    // The line above the block of switched off warnings that a line is in.
    private static string Group(int number)
    {
        string[] lines = TextFile.At(".editorconfig").Text.Split('\n');
        int above = number - 2;
        while (above > 0 && IsOff(lines[above])) above--;
        return lines[above];
    }
}
