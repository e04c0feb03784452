using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace PaoRender.Build.Tests.Infra;

/// <summary>
/// What a restore gives for projects that are alike: made once in a test run by a real restore, and written for the others with
/// their own folder in it. Most scenarios are about what happens after a restore, which takes longer than their builds.
/// </summary>
internal sealed class RestoredProjects(PackageFeed feed)
{
    // What a build reads. Without the rest NuGet knows of no earlier restore, so that a real one does all its work.
    private static readonly string[] s_files = ["project.assets.json", "*.nuget.g.props", "*.nuget.g.targets"];

    private readonly ConcurrentDictionary<string, Lazy<Restored>> _known = new(StringComparer.Ordinal);

    /// <summary>Writes the result of a restore into a project's folder.</summary>
    /// <param name="name">The project file's name.</param>
    /// <param name="text">The text of a project file that is restored as the one in the folder would be.</param>
    /// <param name="folder">The project's folder.</param>
    public void Write(string name, string text, string folder)
    {
        Restored restored = _known.GetOrAdd(name + "\n" + text, _ => new Lazy<Restored>(() => Restore(name, text))).Value;
        Directory.CreateDirectory(Path.Combine(folder, "obj"));
        foreach ((string file, string content) in restored.Files)
            File.WriteAllText(Path.Combine(folder, "obj", file), Move(content, restored.Folder, folder));
    }

    private Restored Restore(string name, string text)
    {
        string folder = Directory.CreateDirectory(Path.Combine(feed.Root, "restored", Guid.NewGuid().ToString("n"))).FullName;
        File.WriteAllText(Path.Combine(folder, name), text);
        CommandResult result = Dotnet.Run(folder, Path.Combine(folder, "restore.log"), new DotnetSettings(feed.PackagesFolder), "restore", name);
        Assert.True(result.ExitCode == 0, result.Output);
        string obj = Path.Combine(folder, "obj");
        return new Restored(
            folder, s_files.SelectMany(pattern => Directory.GetFiles(obj, pattern)).ToDictionary(path => Path.GetFileName(path), File.ReadAllText));
    }

    // JSON has its own way to write the separators of Windows.
    private static string Move(string content, string from, string to) => content
        .Replace(from, to, StringComparison.Ordinal)
        .Replace(Escape(from), Escape(to), StringComparison.Ordinal);

    private static string Escape(string path) => path.Replace("\\", "\\\\", StringComparison.Ordinal);

    private sealed record Restored(string Folder, Dictionary<string, string> Files);
}
