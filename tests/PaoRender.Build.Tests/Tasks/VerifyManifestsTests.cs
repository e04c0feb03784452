using System;
using System.IO;
using System.Linq;
using Microsoft.Build.Framework;
using PaoRender.Build.Tasks;
using PaoRender.Build.Tests.Infra;

namespace PaoRender.Build.Tests.Tasks;

/// <summary>The task that compares with a cluster, without MSBuild around it.</summary>
public sealed class VerifyManifestsTests : IDisposable
{
    private readonly TaskFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Execute_AgainstItsOwnOutput_FindsNothing()
    {
        ITaskItem[] rendered = Render();

        Assert.True(Verify(rendered, "out"), Errors());
    }

    [Theory]
    [InlineData("kernelType: default", "kernelType: realtime", "PAO2102")]
    [InlineData("  labels:", "  ignored:", "PAO2103")]
    [InlineData("name: 50-performance-du", "name: 50-performance-other", "PAO2104")]
    public void Execute_AgainstAnotherState_ReportsTheRenderedFile(string from, string to, string code)
    {
        ITaskItem[] rendered = Render();
        foreach (string file in _folder.Files("out")) _folder.Write("state/" + file, File.ReadAllText(_folder.PathOf("out/" + file)));
        string text = File.ReadAllText(_folder.PathOf("state/du_machineconfig.yaml"));
        Assert.Contains(from, text, StringComparison.Ordinal);
        _folder.Write("state/du_machineconfig.yaml", text.Replace(from, to, StringComparison.Ordinal));

        Assert.False(Verify(rendered, "state"));

        BuildErrorEventArgs error = Assert.Single(_folder.Engine.Errors);
        Assert.Equal((code, _folder.PathOf(Path.Combine("out", "du_machineconfig.yaml"))), (error.Code, error.File));
    }

    private ITaskItem[] Render()
    {
        using RenderManifests task = _folder.Task(_folder.Write("worker.yaml", TestProfile.Worker("du")));
        Assert.True(task.Execute(), Errors());
        return task.RenderedManifests;
    }

    private bool Verify(ITaskItem[] rendered, string state)
    {
        using var task = new VerifyManifests
        {
            BuildEngine = _folder.Engine,
            ProjectDirectory = _folder.Folder,
            ProjectFile = _folder.ProjectFile,
            Manifests = rendered,
            ClusterState = [state],
            OperatorRelease = "4.18",
        };
        return task.Execute();
    }

    private string Errors() => string.Join("\n", _folder.Engine.Errors.Select(error => error.Message));
}
