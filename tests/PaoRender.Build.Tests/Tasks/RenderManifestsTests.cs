using System;
using System.IO;
using System.Linq;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using PaoRender.Build.Tasks;
using PaoRender.Build.Tests.Infra;
using PaoRender.Tests.Shared;

namespace PaoRender.Build.Tests.Tasks;

/// <summary>The task without MSBuild around it.</summary>
public sealed class RenderManifestsTests
{
    [Fact]
    public void Execute_GivenAProfile_WritesItsManifestsAndGivesThemAsItems()
    {
        using var folder = new TaskFolder();
        using RenderManifests task = folder.Task(folder.Write("worker.yaml", TestProfile.Worker("du")));

        Assert.True(task.Execute(), Errors(folder));

        Assert.Equal(TestProfile.FilesOf("du"), folder.Files("out"));
        ITaskItem tuned = Assert.Single(task.RenderedManifests, item => item.GetMetadata("Kind") == "Tuned");
        Assert.Equal("out/du_tuned.yaml", tuned.ItemSpec);
        Assert.Equal("tuned.openshift.io/v1", tuned.GetMetadata("ApiVersion"));
        Assert.Equal("openshift-node-performance-du", tuned.GetMetadata("Name"));
        Assert.Equal("du", tuned.GetMetadata("Profile"));
    }

    [Fact]
    public void Execute_InAnyOrderOfItems_GivesTheSameOutput()
    {
        using var folder = new TaskFolder();
        string[] names = [folder.Write("b/worker.yaml", TestProfile.Worker("du")), folder.Write("a.yaml", TestProfile.Master("cu"))];
        using RenderManifests first = folder.Task(names);
        Assert.True(first.Execute(), Errors(folder));
        string tracked = File.ReadAllText(folder.PathOf("obj/outputs.txt"));

        using RenderManifests second = folder.Task([.. names.Reverse(), "b/../a.yaml"]);
        Assert.True(second.Execute(), Errors(folder));

        Assert.Equal(tracked, File.ReadAllText(folder.PathOf("obj/outputs.txt")));
    }

    [Fact]
    public void Execute_WithBadProperties_ReportsEachAtTheProjectFile()
    {
        using var folder = new TaskFolder();
        using RenderManifests task = folder.Task(folder.Write("worker.yaml", TestProfile.Worker("du")));
        task.OperatorRelease = "3.11";
        task.Match = "both";
        task.Strictness = "lax";
        task.OwnerReference = "uid";
        task.EnableWorkloadPartitioning = "maybe";
        task.WithWorkloadPartitionsApi = "crd";
        task.FromConfigMaps = "all";

        Assert.False(task.Execute());

        Assert.Equal(["PAO3001", "PAO3002", "PAO3003", "PAO3004", "PAO3005", "PAO3007", "PAO3008"], folder.Engine.Errors.Select(error => error.Code));
        Assert.All(folder.Engine.Errors, error => Assert.Equal(folder.ProjectFile, error.File));
        Assert.False(Directory.Exists(folder.PathOf("out")));
    }

    [Fact]
    public void Execute_WithTheSameFaultInManyFiles_ReportsAHundredAndCountsTheRest()
    {
        using var folder = new TaskFolder();
        string[] files = [.. Enumerable.Range(0, 150).Select(i => folder.Write($"p{i}.yaml", TestProfile.Worker($"p{i}", isolated: "x")))];
        using RenderManifests task = folder.Task(files);

        Assert.False(task.Execute());

        BuildErrorEventArgs[] errors = [.. folder.Engine.Errors.Where(error => error.Code == "PAO1104")];
        Assert.Equal(101, errors.Length);
        const string Rest = "There are 50 more of PAO1104 in 50 files";
        BuildErrorEventArgs rest = Assert.Single(errors, error => error.Message!.StartsWith(Rest, StringComparison.Ordinal));
        Assert.Equal(folder.ProjectFile, rest.File);
    }

    [Fact]
    public void Execute_WithABadValueInAProfile_ReportsTheFullPathLineAndColumn()
    {
        using var folder = new TaskFolder();
        using RenderManifests task = folder.Task(folder.Write("site/worker.yaml", TestProfile.Worker("du", isolated: "{0}")));

        Assert.False(task.Execute());

        BuildErrorEventArgs error = folder.Engine.Errors[0];
        Assert.Equal(folder.PathOf(Path.Combine("site", "worker.yaml")), error.File);
        Assert.Equal((8, 15), (error.LineNumber, error.ColumnNumber));
        Assert.StartsWith("PAO1", error.Code, StringComparison.Ordinal);
    }

    [Fact]
    public void Execute_WithAMachineThatDoesNotFit_FailsAtTheCpuSet()
    {
        using var folder = new TaskFolder();
        using RenderManifests task = folder.Task(folder.Write("worker.yaml", TestProfile.Worker("du")));
        task.Hardware = [new TaskItem(folder.Write("small.json", """{"lscpu":[{"field":"CPU(s):","data":"1"}]}"""))];

        Assert.False(task.Execute());

        Assert.Contains(
            folder.Engine.Errors,
            error => error.Code == "PAO1572" && error.LineNumber > 0 && error.File == folder.PathOf("worker.yaml"));
    }

    [Fact]
    public void Execute_WithoutAProfile_FailsAtTheProjectFile()
    {
        using var folder = new TaskFolder();
        using RenderManifests task = folder.Task();

        Assert.False(task.Execute());

        BuildErrorEventArgs error = Assert.Single(folder.Engine.Errors);
        Assert.Equal(("PAO1007", folder.ProjectFile), (error.Code, error.File));
        Assert.Empty(task.RenderedManifests);
    }

    [Theory]
    [InlineData("", "PAO1051")]
    [InlineData("true", "")]
    public void Execute_WithAConfigMap_RendersItsProfileOnRequest(string value, string code)
    {
        using var folder = new TaskFolder();
        folder.Write("hosted.yaml", "apiVersion: v1\nkind: ConfigMap\ndata:\n  tuning: |\n    " + TestProfile.Worker("du").Replace("\n", "\n    "));
        using RenderManifests task = folder.Task("hosted.yaml");
        task.FromConfigMaps = value;

        Assert.Equal(code.Length == 0, task.Execute());
        Assert.Equal(code, string.Concat(folder.Engine.Errors.Select(error => error.Code)));
    }

    [Fact]
    public void Execute_WithMissingFiles_ReportsThem()
    {
        using var folder = new TaskFolder();
        using RenderManifests task = folder.Task("gone.yaml");
        task.OperatorAssets = "no-assets";

        Assert.False(task.Execute());

        Assert.Equal(
            [folder.PathOf("gone.yaml"), folder.PathOf("no-assets")], folder.Engine.Errors.Select(error => error.File));
    }

    [Fact]
    public void Execute_WhenTheTrackingFileCannotBeWritten_IsAnError()
    {
        using var folder = new TaskFolder();
        folder.Write("obj", "a file where the folder should be");
        using RenderManifests task = folder.Task(folder.Write("worker.yaml", TestProfile.Worker("du")));

        Assert.False(task.Execute());

        Assert.Equal("PAO3006", Assert.Single(folder.Engine.Errors).Code);
    }

    [Fact]
    public void Cancel_BeforeExecute_WritesNothingAndReportsNoError()
    {
        using var folder = new TaskFolder();
        using RenderManifests task = folder.Task(folder.Write("worker.yaml", TestProfile.Worker("du")));
        task.Cancel();

        Assert.False(task.Execute());

        Assert.Empty(folder.Engine.Errors);
        Assert.False(Directory.Exists(folder.PathOf("out")));
    }

    [Fact]
    public async System.Threading.Tasks.Task Execute_ForTwoProjectsAtOnce_KeepsThemApart()
    {
        using var left = new TaskFolder();
        using var right = new TaskFolder();
        left.Write("same.yaml", TestProfile.Worker("du"));
        right.Write("same.yaml", TestProfile.Master("cu"));
        using RenderManifests one = left.Task("same.yaml");
        using RenderManifests other = right.Task("same.yaml");

        bool[] results = await System.Threading.Tasks.Task.WhenAll(
            System.Threading.Tasks.Task.Run(one.Execute), System.Threading.Tasks.Task.Run(other.Execute));

        Assert.Equal([true, true], results);
        Assert.Equal(TestProfile.FilesOf("du"), left.Files("out"));
        Assert.Equal(TestProfile.FilesOf("cu"), right.Files("out"));
    }

    [Fact]
    public void Task_CarriesTheAttributeThatNewHostsLookFor() => Assert.Contains(
        typeof(RenderManifests).GetCustomAttributes(inherit: false),
        attribute => attribute.GetType().FullName == "Microsoft.Build.Framework.MSBuildMultiThreadableTaskAttribute");

    [Fact]
    public void Task_ShipsNoMSBuildAssembly() => Assert.DoesNotContain(
        Directory.GetFiles(
            Path.Combine(RepositoryPaths.Root, "src", "PaoRender.Build.Tasks", "bin"), "*.dll", SearchOption.AllDirectories),
        path => Path.GetFileName(path).StartsWith("Microsoft.Build", StringComparison.Ordinal));

    private static string Errors(TaskFolder folder) => string.Join('\n', folder.Engine.Errors.Select(error => $"{error.Code} {error.Message}"));
}
