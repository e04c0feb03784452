using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using PaoRender.Build.Tasks;

namespace PaoRender.Build.Tests.Infra;

/// <summary>A project folder for a task that runs without MSBuild.</summary>
internal sealed class TaskFolder : IDisposable
{
    public TaskFolder() => Folder = Directory.CreateTempSubdirectory("pao-task-").FullName;

    public string Folder { get; }

    public MockBuildEngine Engine { get; } = new();

    public string ProjectFile => PathOf("cluster.csproj");

    public string PathOf(string name) => Path.Combine(Folder, name);

    public string Write(string name, string text)
    {
        string path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return name;
    }

    /// <summary>A task as the targets would set it up.</summary>
    public RenderManifests Task(params string[] manifests) => new()
    {
        BuildEngine = Engine,
        ProjectDirectory = Folder,
        ProjectFile = ProjectFile,
        Manifests = [.. manifests.Select(name => (ITaskItem)new TaskItem(name))],
        OperatorRelease = "4.18",
        OutputPath = "out/",
        TrackingFile = "obj/outputs.txt",
    };

    public IEnumerable<string> Files(string folder) =>
        Directory.GetFiles(PathOf(folder)).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
