using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using PaoRender.Diagnostics;
using PaoRender.Files;
using PaoRender.Manifests;
using PaoRender.Tests.Shared;

namespace PaoRender.Cli.Tests;

public sealed class DocumentationTests
{
    private static readonly string[] s_diagnostics =
        [.. File.ReadAllLines(Path.Combine(RepositoryPaths.Root, "docs", "diagnostics.md"))];

    private static readonly string[] s_codes =
        [.. s_diagnostics.Where(line => line.StartsWith("| [PAO", StringComparison.Ordinal)).Select(line => line[3..10])];

    [Theory]
    [InlineData(typeof(FileCodes))]
    [InlineData(typeof(ReadingCodes))]
    [InlineData(typeof(RenderCodes))]
    [InlineData(typeof(TakeoverCodes))]
    public void EveryCode_IsDocumented(Type codes)
    {
        string[] values = [.. codes.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!)];

        Assert.NotEmpty(values);
        Assert.All(values, code => Assert.Contains(code, s_codes));
    }

    [Fact]
    public void Codes_AreSortedAndListedOnce() => Assert.Equal(s_codes.Order(StringComparer.Ordinal).Distinct(), s_codes);
}
