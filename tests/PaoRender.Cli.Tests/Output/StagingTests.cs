using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PaoRender.Cli.Tests.Support;
using PaoRender.Files;
using PaoRender.Manifests;

namespace PaoRender.Cli.Tests.Output;

public sealed class StagingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly DiagnosticBag _diagnostics = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void FolderThatIsNew_GetsItsNameWithAllFilesInIt()
    {
        var disk = new WatchingDisk(_folder.PathOf("out"));

        Assert.NotNull(Run(disk, "out"));
        Assert.Equal([0, 3], disk.Counts.Distinct());
    }

    [Fact]
    public void NothingButManifests_IsEverInTheFolder()
    {
        Before("out");
        var disk = new WatchingDisk(_folder.PathOf("out"));

        Assert.NotNull(Run(disk, "out"));
        Assert.Equal(["a_tuned.yaml", "b_tuned.yaml", "gone_tuned.yaml", "new_tuned.yaml"], disk.Seen.Order(StringComparer.Ordinal));
    }

    [SkippableFact]
    public void FolderGivenThroughALink_IsStagedBesideItsTarget()
    {
        Skip.If(OperatingSystem.IsWindows(), "Links need a privilege there.");
        Before("real/out");
        Directory.CreateSymbolicLink(_folder.PathOf("out"), _folder.PathOf("real/out"));
        _folder.Write("real/.out.pao-staging/new/a_tuned.yaml", "half");

        Assert.NotNull(Run(OutputDisk.Real, "out/"));
        Assert.Empty(_diagnostics.Items);
        Assert.NotNull(new DirectoryInfo(_folder.PathOf("out")).LinkTarget);
        Assert.Equal(
            ["real/out/a_tuned.yaml", "real/out/b_tuned.yaml", "real/out/new_tuned.yaml"],
            _folder.Names("").Where(name => name.StartsWith("real", StringComparison.Ordinal)));
    }

    [SkippableTheory]
    [InlineData("nowhere")]
    [InlineData("out")]
    public void FolderGivenThroughALinkToNowhere_IsRefused(string target)
    {
        Skip.If(OperatingSystem.IsWindows(), "Links need a privilege there.");
        Directory.CreateSymbolicLink(_folder.PathOf("out"), _folder.PathOf(target));

        Assert.Null(Run(OutputDisk.Real, "out"));
        Assert.Equal(FileCodes.OutputIsFile, Assert.Single(_diagnostics.Items).Code);
        Assert.Equal([_folder.PathOf("out")], Directory.GetFileSystemEntries(_folder.Root));
    }

    [SkippableFact]
    public void PlaceThatIsALink_IsNotUsed_AndTheRunSaysSo()
    {
        Skip.If(OperatingSystem.IsWindows(), "Links need a privilege there.");
        Before("out");
        _folder.Write("mine/new/a_tuned.yaml", "mine");
        Directory.CreateSymbolicLink(_folder.PathOf(".out.pao-staging"), _folder.PathOf("mine"));

        Assert.NotNull(Run(OutputDisk.Real, "out"));
        ManifestDiagnostic said = Assert.Single(_diagnostics.Items);
        Assert.Equal((FileCodes.StagedInside, DiagnosticSeverity.Message), (said.Code, said.Severity));
        Assert.Equal("mine", File.ReadAllText(_folder.PathOf("mine/new/a_tuned.yaml")));
        Assert.Equal(["a_tuned.yaml", "b_tuned.yaml", "new_tuned.yaml"], _folder.Names("out"));
    }

    [Fact]
    public void WhatIsNotOurs_StaysInTheStagingFolder()
    {
        Before("out");
        _folder.Write(".out.pao-staging/notes.txt", "mine");

        Assert.NotNull(Run(OutputDisk.Real, "out"));
        Assert.Equal(["notes.txt"], _folder.Names(".out.pao-staging"));
    }

    [Fact]
    public void LeftoversAreNoInput()
    {
        _folder.Write("in/a.yaml", "a");
        _folder.Write("in/.pao-staging/new/b.yaml", "b");
        _folder.Write("in/.out.pao-staging/new/c.yaml", "c");

        foreach (Strictness strictness in new[] { Strictness.Strict, Strictness.Reference })
        {
            Assert.Equal(["in/a.yaml"], InputFiles.Read([_folder.UserPathOf("in")], strictness, _diagnostics).Files.Select(file => file.Path));
        }

        Assert.Empty(_diagnostics.Items);
    }

    private void Before(string folder)
    {
        foreach (string name in new[] { "a", "b", "gone" }) _folder.Write($"{folder}/{name}_tuned.yaml", Samples.TunedText(name));
    }

    private OutputReport? Run(OutputDisk disk, string folder) => new OutputRun(
        new OutputRequest
        {
            Folder = _folder.UserPathOf(folder),
            Manifests = [Samples.Make("a_tuned.yaml"), Samples.Make("b_tuned.yaml"), Samples.Make("new_tuned.yaml")],
        },
        _diagnostics,
        disk,
        default).Execute();
}
