using System;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace PaoRender.Repository.Tests;

/// <summary>Lines are as <c>.editorconfig</c> says.</summary>
public sealed class LineTests
{
    // The bytes of the bundle are output: a line that is broken otherwise would reboot the nodes that have it.
    private const string BuiltInBundle = "src/PaoRender.Core/Assets/BuiltIn/";

    // Written by the rules: sentences are not broken, as in a table.
    private const string Pages = "docs/rules/";

    // Those that people lay out: a solution or a list for a program is as that program wants it.
    private static readonly string[] s_laidOut = ["*.cs", "*.csproj", "*.md", "*.nuspec", "*.props", "*.py", "*.sh", "*.targets", "run"];

    private static readonly int s_limit = int.Parse(
        Regex.Match(TextFile.At(".editorconfig").Text, @"^max_line_length = (\d+)$", RegexOptions.Multiline).Groups[1].Value,
        CultureInfo.InvariantCulture);

    [Fact]
    public void Lines_AreWithinTheLimit() => Assert.Empty(
        from file in TextFile.Named(s_laidOut)
        where !file.Path.StartsWith(BuiltInBundle, StringComparison.Ordinal) && !file.Path.StartsWith(Pages, StringComparison.Ordinal)
        from line in file.Lines()
        where line.Text.Length > s_limit && !IsTableRow(file, line.Text)
        select $"{file.Path}({line.Number}): {line.Text.Length} characters");

    [Fact]
    public void Lines_EndWithoutBlanksAndInTheWayOfUnix() => Assert.Empty(
        from file in TextFile.All
        from line in file.Lines()
        where line.Text.EndsWith(' ') || line.Text.EndsWith('\t') || line.Text.EndsWith('\r')
        select $"{file.Path}({line.Number})");

    [Fact]
    public void Files_EndWithOneNewLine() => Assert.Empty(
        from file in TextFile.All
        where file.Text.Length > 0 && (!file.Text.EndsWith('\n') || file.Text.EndsWith("\n\n", StringComparison.Ordinal))
        select file.Path);

    // Markdown has no way to continue the row of a table on the next line.
    private static bool IsTableRow(TextFile file, string line) =>
        file.Path.EndsWith(".md", StringComparison.Ordinal) && line.TrimStart().StartsWith('|');
}
