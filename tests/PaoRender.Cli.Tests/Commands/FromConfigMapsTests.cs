using System;
using System.IO;
using PaoRender.Cli.Tests.Support;

namespace PaoRender.Cli.Tests.Commands;

public sealed class FromConfigMapsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Option_RendersWhatConfigMapsHold()
    {
        var cli = new CliRunner(_folder);
        _folder.Write("in/c.yaml", "apiVersion: v1\nkind: ConfigMap\ndata:\n  tuning: |\n    " + SampleProfile.Text("a").Replace("\n", "\n    "));
        string[] render = ["render", "--asset-input-dir", "in", "--asset-output-dir", "out"];

        Assert.Equal(1, cli.Run(render));
        Assert.Contains("c.yaml(2,7): error PAO1051: This ConfigMap holds the PerformanceProfile 'a' (data.tuning, line 5, column 5)", cli.Error);
        Assert.False(Directory.Exists(_folder.PathOf("out")));

        Assert.Equal(0, cli.Run([.. render, "--from-configmaps"]));
        Assert.Equal(4, Directory.GetFiles(_folder.PathOf("out")).Length);
    }
}
