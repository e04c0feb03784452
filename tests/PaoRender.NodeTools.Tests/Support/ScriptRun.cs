using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace PaoRender.NodeTools.Tests.Support;

/// <summary>Runs one script with the real bash on a fake tree, as a user who cannot touch the real one.</summary>
internal sealed class ScriptRun(FakeTree tree, string name, string text)
{
    private const string Nobody = "65534";

    /// <summary>Variables that the unit would set.</summary>
    public Dictionary<string, string> Environment { get; } = new(StringComparer.Ordinal);

    /// <summary>
    /// Bash code that runs before the script. A function that it defines takes the place of a command or builtin: the way
    /// to play a kernel that says no, or changes something while the script runs.
    /// </summary>
    public string Before { get; set; } = "";

    /// <summary>Whether bash prints each command to standard error.</summary>
    public bool Trace { get; set; }

    public ToolResult Run(params string[] arguments)
    {
        // Its folder is in the script's first line; only whether it is there has to be known here.
        Tool.Require("bash", "bash");
        string script = "run/" + name;
        tree.AddProgram(script, text);
        tree.Add("run/before", (Trace ? "set -x\n" : "") + Before);
        var environment = new Dictionary<string, string>(Environment, StringComparer.Ordinal)
        {
            ["PATH"] = "/usr/bin:/bin",
            ["BASH_ENV"] = tree.At("run/before"),
            ["TREE"] = tree.Root,
            ["LC_ALL"] = "C",
        };
        var command = new List<string>();
        if (System.Environment.UserName == "root")
            command.AddRange([Tool.Require("setpriv", "util-linux"), "--reuid", Nobody, "--regid", Nobody, "--clear-groups"]);
        command.Add(tree.At(script));
        command.AddRange(arguments);
        return Tool.Run(command[0], command.Skip(1), environment);
    }
}
