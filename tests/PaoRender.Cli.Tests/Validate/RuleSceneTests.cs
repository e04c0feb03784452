using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PaoRender.Cli.Tests.Support;
using PaoRender.Rules;

namespace PaoRender.Cli.Tests.Validate;

/// <summary>Rules that are about files, folders or bundles show themselves by runs of the command line.</summary>
public sealed class RuleSceneTests : IDisposable
{
    // What a state of a machine, a project, a program in C# or a second process alone can break, and the test that breaks it.
    private static readonly Dictionary<string, string> s_without = new()
    {
        ["PAO1011"] = "needs a file that the user may not read: InputFolderTests",
        ["PAO1012"] = "needs a symbolic link: InputFolderTests",
        ["PAO1022"] = "needs a file that the user may not read: AssetFolderTests",
        ["PAO1028"] = "is of the import of an operator's source tree: BundleTests",
        ["PAO1030"] = "needs a disk that refuses: AtomicityTests",
        ["PAO1032"] = "needs a name that the API refuses first: WritingTests",
        ["PAO1033"] = "needs names that the API refuses first: WritingTests",
        ["PAO1035"] = "needs an earlier output among the input: SameFolderTests",
        ["PAO1036"] = "needs a second process: StagingTests",
        ["PAO1037"] = "needs two runs: SameFolderTests",
        ["PAO1038"] = "needs another file system: StagingTests",
        ["PAO1601"] = "is of pao create, and needs a must-gather: CreateTests",
        ["PAO1602"] = "is of pao create, and needs a must-gather: CreateTests",
        ["PAO1603"] = "is of pao create: RefusalTests",
        ["PAO1604"] = "is of pao create: RefusalTests",
        ["PAO1605"] = "is of pao create: RefusalTests",
        ["PAO1606"] = "is of pao create: AllocationTests",
        ["PAO2002"] = "needs a whole bundle with a broken template: BundleCheckTests",
        ["PAO2004"] = "is of every render with the built-in assets",
        ["PAO2005"] = "needs a whole bundle of an old day",
    };

    private readonly TemporaryFolder _folder = new();
    private readonly CliRunner _cli;

    public RuleSceneTests() => _cli = new CliRunner(_folder);

    public static TheoryData<string> Codes => [.. RuleCatalogue.All.Where(rule => rule.BadRun is not null).Select(rule => rule.Code)];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Codes))]
    public void BadRun_PrintsItsFinding(string code)
    {
        RuleScene scene = RuleCatalogue.Find(code)!.BadRun!;
        Assert.Contains(code + ": ", scene.Finding, StringComparison.Ordinal);
        Play(scene);
        Assert.Contains('\n' + scene.Finding, '\n' + _cli.Error.Replace('\\', '/'), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void GoodRun_DoesNot(string code)
    {
        Assert.Equal(ExitCode.Success, Play(RuleCatalogue.Find(code)!.GoodRun!));
        Assert.DoesNotContain(code, _cli.Error, StringComparison.Ordinal);
    }

    // Rules of projects, of what a cluster holds and of typed manifests are shown by their own documents and tests.
    [Fact]
    public void EveryRule_HasAnExample_OrAReason()
    {
        string[] without =
        [
            .. RuleCatalogue.All.Where(rule => rule.Bad is null && rule.BadRun is null
                    && rule.Category is not (RuleCategory.Project or RuleCategory.Typed or RuleCategory.Comparing)).Select(rule => rule.Code),
        ];
        Assert.Equal(s_without.Keys.Order(StringComparer.Ordinal), without);
    }

    private int Play(RuleScene scene)
    {
        foreach ((string path, string text) in scene.Files)
        {
            if (path.EndsWith('/')) Directory.CreateDirectory(_folder.PathOf(path));
            else _folder.Write(path, text);
        }

        return _cli.Run(scene.Command.Split(' '));
    }
}
