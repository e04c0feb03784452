using System.Collections.Generic;

namespace PaoRender.Rules;

/// <summary>The folders and commands that scenes are made of.</summary>
internal static class Scene
{
    private const string Render = "render profiles --asset-output-dir out";

    /// <summary>A render of one good profile.</summary>
    /// <param name="finding">The line that it prints; empty for none.</param>
    /// <param name="options">What stands behind the command.</param>
    /// <param name="files">Files beside the profile, each a path and a text.</param>
    public static RuleScene Of(string finding = "", string options = "", params (string Path, string Text)[] files)
    {
        var all = new Dictionary<string, string> { ["profiles/ran.yaml"] = Example.Profile };
        foreach ((string path, string text) in files) all[path] = text;
        return new RuleScene(options.Length == 0 ? Render : Render + " " + options, finding) { Files = all };
    }

    /// <summary>Another command, in a folder with the given files.</summary>
    public static RuleScene Run(string command, string finding, params (string Path, string Text)[] files)
    {
        var all = new Dictionary<string, string>();
        foreach ((string path, string text) in files) all[path] = text;
        return new RuleScene(command, finding) { Files = all };
    }

    /// <summary>A lock file of an asset bundle with one file.</summary>
    public static (string Path, string Text) Lock(string release, string file, string hash) =>
        ("assets/pao-assets.lock.json", $"{{\"version\": 1, \"release\": \"{release}\", \"files\": {{\"{file}\": \"{hash}\"}}}}\n");
}
