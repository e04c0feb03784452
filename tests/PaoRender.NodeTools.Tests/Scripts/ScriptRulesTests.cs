using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.NodeTools.Tests.Support;

namespace PaoRender.NodeTools.Tests.Scripts;

/// <summary>What is true of every script: it starts and fails the same way, and shellcheck has nothing to say.</summary>
[Guards("scripts/", Slow = true)]
public sealed class ScriptRulesTests : IDisposable
{
    private const string Shebang = "#!/bin/bash";
    private const string Strict = "set -euo pipefail";

    private readonly FakeTree _tree = new();

    public void Dispose() => _tree.Dispose();

    [Fact]
    public void Source_OfEveryScript_StopsAtTheFirstError()
    {
        foreach (string path in ScriptPaths())
        {
            string[] lines = TestBundle.Current.Source(path).Split('\n');
            Assert.True(lines[0] == Shebang, path);
            Assert.True(lines.First(line => line.Length > 0 && line[0] != '#') == Strict, $"{path}: '{Strict}' is not the first command");
        }
    }

    [SkippableFact]
    public void Scripts_AsTheyAreAndRendered_AreCleanForShellcheck()
    {
        string shellcheck = Tool.Require("shellcheck", "shellcheck");
        var files = new List<string>();
        foreach (string path in ScriptPaths())
        {
            string source = TestBundle.Current.Source(path);
            Assert.DoesNotContain("shellcheck disable", source, StringComparison.Ordinal);
            _tree.Add("source/" + path, source);
            files.Add(_tree.At("source/" + path));
        }

        foreach (NodeCase nodeCase in Cases.On(Cases.Everything.Release))
        {
            foreach (NodeFile file in TestBundle.Current.Render(nodeCase).Files.Where(file => file.Path.EndsWith(".sh", StringComparison.Ordinal)))
            {
                string copy = "rendered/" + nodeCase.Name + file.Path;
                // The same text again would tell nothing new.
                if (files.Exists(known => System.IO.File.ReadAllText(known) == file.Text)) continue;
                _tree.Add(copy, file.Text);
                files.Add(_tree.At(copy));
            }
        }

        ToolResult result = Tool.Run(shellcheck, ["--norc", "--severity=style", "--shell=bash", .. files]);
        Assert.True(result is { Status: 0, Out: "" }, result.ToString());
        Assert.True(files.Count > ScriptPaths().Length, "no rendered script differs from its template");
    }

    [Fact]
    public void Scripts_OnTheNode_AreExecutableByRootOnly()
    {
        NodeFile[] scripts =
        [
            .. TestBundle.Current.Render(Cases.Everything).Files.Where(file => file.Path.StartsWith("/usr/local/bin/", StringComparison.Ordinal)),
        ];
        Assert.Equal(6, scripts.Length);
        Assert.All(scripts, script => Assert.Equal(Convert.ToInt64("700", 8), script.Mode));
    }

    private static string[] ScriptPaths() =>
        [.. TestBundle.Current.Assets.Paths.Where(path => path.StartsWith("scripts/", StringComparison.Ordinal))];
}
