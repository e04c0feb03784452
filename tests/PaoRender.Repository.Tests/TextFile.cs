using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Enumeration;
using System.Linq;
using PaoRender.Tests.Shared;

namespace PaoRender.Repository.Tests;

/// <summary>A text that people of this repository write and read.</summary>
/// <param name="Path">Its path from the root, with slashes.</param>
/// <param name="Text">What stands in it.</param>
internal sealed record TextFile(string Path, string Text)
{
    // What builds and editors leave behind; .gitignore has the same.
    private static readonly HashSet<string> s_foreign =
        new(StringComparer.Ordinal) { ".git", ".vs", ".idea", "bin", "obj", "artifacts", "TestResults", "BenchmarkDotNet.Artifacts" };

    // What programs wrote, or what is somebody else's by nature.
    private static readonly HashSet<string> s_recorded = new(StringComparer.Ordinal) { "Snapshots", "vectors", "corpus" };

    private static readonly HashSet<string> s_endings = new(StringComparer.Ordinal)
    {
        "", ".cs", ".csproj", ".editorconfig", ".gitattributes", ".gitignore", ".json", ".md", ".nuspec", ".props", ".py", ".sh", ".sln",
        ".targets", ".txt",
    };

    private static readonly Lazy<IReadOnlyList<TextFile>> s_all = new(ReadAll);

    /// <summary>All of them, sorted by path.</summary>
    public static IReadOnlyList<TextFile> All => s_all.Value;

    /// <summary>Those whose names match a pattern such as <c>*.cs</c>.</summary>
    public static IEnumerable<TextFile> Named(params string[] patterns) =>
        All.Where(file => patterns.Any(pattern => FileSystemName.MatchesSimpleExpression(pattern, System.IO.Path.GetFileName(file.Path), false)));

    /// <summary>One file.</summary>
    public static TextFile At(string path) => All.Single(file => file.Path == path);

    /// <summary>The lines, and the number of each.</summary>
    public IEnumerable<(int Number, string Text)> Lines() => Text.Split('\n').Select((line, index) => (index + 1, line));

    private static IReadOnlyList<TextFile> ReadAll()
    {
        var files = new FileSystemEnumerable<string>(
            RepositoryPaths.Root,
            (ref FileSystemEntry entry) => entry.ToFullPath(),
            new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint })
        {
            ShouldRecursePredicate = (ref FileSystemEntry entry) =>
                !s_foreign.Contains(entry.FileName.ToString()) && !s_recorded.Contains(entry.FileName.ToString()),
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && IsWritten(entry.FileName.ToString()),
        };
        return [.. files.Select(Read).OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    private static TextFile Read(string path) =>
        new(System.IO.Path.GetRelativePath(RepositoryPaths.Root, path).Replace('\\', '/'), File.ReadAllText(path));

    // In a worktree .git is a file.
    private static bool IsWritten(string name) =>
        s_endings.Contains(System.IO.Path.GetExtension(name)) && !s_foreign.Contains(name) && !name.Contains(".verified.", StringComparison.Ordinal);
}
