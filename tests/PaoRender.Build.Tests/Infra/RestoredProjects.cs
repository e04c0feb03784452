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

    /// <summary>Writes the result of a restore into a folder of projects.</summary>
    /// <param name="name">The project file that is restored, in the folder.</param>
    /// <param name="texts">The texts of it and of those that it refers to, by their files; they are restored as those in the folder would be.</param>
    /// <param name="folder">The folder.</param>
    public void Write(string name, IReadOnlyDictionary<string, string> texts, string folder)
    {
        string key = name + "\n" + string.Join("\n", texts.Select(text => text.Key + "\n" + text.Value));
        Restored restored = _known.GetOrAdd(key, _ => new Lazy<Restored>(() => Restore(name, texts))).Value;
        foreach ((string file, string content) in restored.Files)
        {
            string path = Path.Combine(folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, Move(content, restored.Folder, folder));
        }
    }

    private Restored Restore(string name, IReadOnlyDictionary<string, string> texts)
    {
        string folder = Directory.CreateDirectory(Path.Combine(feed.Root, "restored", Guid.NewGuid().ToString("n"))).FullName;
        foreach ((string file, string text) in texts)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, file))!);
            File.WriteAllText(Path.Combine(folder, file), text);
        }

        CommandResult result = Dotnet.Run(folder, Path.Combine(folder, "restore.log"), new DotnetSettings(feed.PackagesFolder), "restore", name);
        Assert.True(result.ExitCode == 0, result.Output);
        IEnumerable<string> files = s_files.SelectMany(pattern => Directory.GetFiles(folder, pattern, SearchOption.AllDirectories));
        return new Restored(folder, files.ToDictionary(path => Path.GetRelativePath(folder, path), File.ReadAllText));
    }

    // JSON has its own way to write the separators of Windows.
    private static string Move(string content, string from, string to) => content
        .Replace(from, to, StringComparison.Ordinal)
        .Replace(Escape(from), Escape(to), StringComparison.Ordinal);

    private static string Escape(string path) => path.Replace("\\", "\\\\", StringComparison.Ordinal);

    private sealed record Restored(string Folder, Dictionary<string, string> Files);
}
