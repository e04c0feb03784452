using System;
using System.Linq;
using PaoRender.Cli.Tests.Support;
using PaoRender.Releases;

namespace PaoRender.Cli.Tests.Commands;

public sealed class OptionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly CliRunner _cli;

    public OptionTests() => _cli = new CliRunner(_folder);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("--asset-input-dir", "a,b", "--asset-input-dir", "c")]
    [InlineData("--asset-input-dir=a,b,c")]
    [InlineData("--asset-input-dir", "a", "--asset-input-dir", "b", "--asset-input-dir", "c")]
    public void InputLists_AddUp(params string[] arguments)
    {
        foreach (string name in new[] { "a", "b", "c" }) _folder.Write(name + "/p.yaml", SampleProfile.Text(name));

        Assert.Equal(ExitCode.Success, _cli.Run(["render", "--asset-output-dir", "out", .. arguments]));
        Assert.Equal([.. SampleProfile.FilesOf("a"), .. SampleProfile.FilesOf("b"), .. SampleProfile.FilesOf("c")], _folder.Names("out"));
    }

    [Theory]
    [InlineData("a,,b")]
    [InlineData("a,")]
    [InlineData(",a")]
    [InlineData("")]
    public void EmptyElement_IsAUsageError(string list)
    {
        Assert.Equal(ExitCode.Usage, _cli.Run("render", "--asset-input-dir", list, "--asset-output-dir", "out"));
        Assert.StartsWith("error PAO1040: --asset-input-dir has an empty element", _cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Elements_AreNotTrimmed_AndMayStartWithAnAtSign()
    {
        _folder.Write(" a/p.yaml", SampleProfile.Text("blank"));
        _folder.Write("@b/p.yaml", SampleProfile.Text("at"));

        Assert.Equal(ExitCode.Success, _cli.Run("render", "--asset-input-dir", "@b, a", "--asset-output-dir", "@out"));
        Assert.Equal([.. SampleProfile.FilesOf("at"), .. SampleProfile.FilesOf("blank")], _folder.Names("@out"));
    }

    [Theory]
    [InlineData("--owner-ref", "k9s", "--owner-ref does not take 'k9s'; give label-name or k8s or none.")]
    [InlineData("--match", "both", "--match does not take 'both'; give controller or render.")]
    [InlineData("--match", "", "--match does not take ''; give controller or render.")]
    [InlineData("--strictness", "lax", "--strictness does not take 'lax'; give strict or reference.")]
    [InlineData("--verbosity", "loud", "--verbosity does not take 'loud'; give normal or quiet or detailed.")]
    [InlineData("--asset-output-dir", "", "--asset-output-dir is empty; give a folder.")]
    [InlineData("--operator-assets", "", "--operator-assets is empty; give a folder or leave it out for the built-in assets.")]
    [InlineData("--bogus", "x", "There is no option '--bogus' here.")]
    public void WrongValue_SaysWhatIsRight(string option, string value, string message)
    {
        string[] output = option == "--asset-output-dir" ? [] : ["--asset-output-dir", "out"];

        Assert.Equal(ExitCode.Usage, _cli.Run(["render", "--asset-input-dir", "in", .. output, option, value]));
        Assert.StartsWith($"error PAO1040: {message}\n", _cli.Error, StringComparison.Ordinal);
        Assert.EndsWith("See 'pao render --help'.\n", _cli.Error, StringComparison.Ordinal);
        Assert.Equal("", _cli.Out);
    }

    [Theory]
    [InlineData("4.9")]
    [InlineData("latest")]
    [InlineData("")]
    public void UnknownRelease_ListsTheKnownOnes(string release)
    {
        Assert.Equal(ExitCode.Usage, _cli.Run("render", "--asset-input-dir", "in", "--asset-output-dir", "out", "--operator-release", release));
        Assert.All(OperatorRelease.All, known => Assert.Contains(known.ToString(), _cli.Error, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("controller", true)]
    [InlineData("render", false)]
    [InlineData("Render", false)]
    [InlineData("CONTROLLER", true)]
    public void Match_ReachesTheRenderer(string match, bool hasLiveLabel)
    {
        Render("--match", match);
        Assert.Equal(hasLiveLabel, Text("p_kubeletconfig.yaml").Contains("mco-built-in", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("4.15.3", true)]
    [InlineData("4.16", false)]
    public void Release_ReachesTheRenderer(string release, bool hasNode)
    {
        Render("--operator-release", release);
        Assert.Equal(hasNode, _folder.Names("out").Contains("p_node.yaml"));
    }

    [Fact]
    public void FeatureGates_MayBeRepeated() =>
        Assert.Equal(ExitCode.Success, Render("--feature-gate", "MixedCPUsAllocation", "--feature-gate", "Other"));

    [Fact]
    public void Strictness_DecidesWhatIsRead()
    {
        _folder.Write("in/readme.txt", "no: [yaml");

        Assert.Equal(ExitCode.Success, Render("--strictness", "strict"));
        Assert.Equal(ExitCode.Refused, Render("--strictness", "reference"));
        Assert.Contains("in/readme.txt", _cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Assets_ReplaceTheBuiltInOnes()
    {
        _folder.Write("assets/tuned/other", "");

        Assert.Equal(ExitCode.Refused, Render("--operator-assets", "assets"));
    }

    [Fact]
    public void WorkloadPartitioning_ReachesTheRenderer()
    {
        Render("--enable-workload-partitioning");
        Assert.Contains(_folder.Names("out"), name => name.StartsWith("01_01-master", StringComparison.Ordinal));
    }

    private int Render(params string[] more)
    {
        _folder.Write("in/p.yaml", SampleProfile.Text("p"));
        return _cli.Run(["render", "--asset-input-dir", "in", "--asset-output-dir", "out", .. more]);
    }

    private string Text(string name) => _folder.Snapshot("out").Single(file => file.Name == name).Text;
}
