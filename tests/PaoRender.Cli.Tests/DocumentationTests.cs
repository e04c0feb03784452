using System;
using System.IO;
using System.Linq;
using System.Reflection;
using PaoRender.Files;
using PaoRender.Tests.Shared;

namespace PaoRender.Cli.Tests;

public sealed class DocumentationTests
{
    private static readonly string[] s_codes =
        [.. File.ReadAllLines(Path.Combine(RepositoryPaths.Root, "docs", "diagnostics.md"))
            .Where(line => line.StartsWith("| PAO", StringComparison.Ordinal))
            .Select(line => line.Split('|')[1].Trim())];

    [Fact]
    public void EveryCodeOfTheDiskLayer_IsDocumented() => Assert.All(
        typeof(FileCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!),
        code => Assert.Contains(code, s_codes));

    [Fact]
    public void Codes_AreSortedAndListedOnce() => Assert.Equal(s_codes.Order(StringComparer.Ordinal).Distinct(), s_codes);
}
