using System;
using System.Linq;
using System.Text.RegularExpressions;

namespace PaoRender.Repository.Tests;

/// <summary>Null arguments are refused in one way: by <c>Require.NotNull</c>.</summary>
public sealed class ArgumentTests
{
    [Fact]
    public void NullArguments_AreRefusedInOneWay() => Assert.Empty(
        from file in TextFile.Named("*.cs")
        where file.Path.StartsWith("src/", StringComparison.Ordinal)
        from line in file.Lines()
        where line.Text.Contains("ArgumentNullException", StringComparison.Ordinal)
        select $"{file.Path}({line.Number}): {line.Text.Trim()}");

    [Fact]
    public void Checks_NameTheArgumentThatTheyLookAt() => Assert.Empty(
        from file in TextFile.Named("*.cs")
        from Match check in Regex.Matches(file.Text, @"Require\.NotNull\(([^(),]+), nameof\(([^()]+)\)\)")
        where check.Groups[1].Value != check.Groups[2].Value
        select $"{file.Path}: {check.Value}");

    [Fact]
    public void Checks_AreFound() =>
        Assert.True(TextFile.Named("*.cs").Count(file => file.Text.Contains("Require.NotNull(", StringComparison.Ordinal)) > 20);
}
