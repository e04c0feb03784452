using System;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using PaoRender.Cli.Tests.Support;

namespace PaoRender.Cli.Tests.Commands;

/// <summary><c>pao show</c>: its forms, its files and its exit codes.</summary>
public sealed class ShowTests : IDisposable
{
    private const string Escape = "\u001B[";

    private readonly TemporaryFolder _folder = new();
    private readonly CliRunner _cli;

    public ShowTests()
    {
        _cli = new CliRunner(_folder);
        _folder.Write("in/a.yaml", SampleProfile.Text("a"));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Pipe_GetsPlainText()
    {
        Assert.Equal(ExitCode.Success, _cli.Run("show", "in"));
        Assert.StartsWith("a\nPool worker, operator release ", _cli.Out, StringComparison.Ordinal);
        Assert.Contains("\n  0  R R I I I I I I\n", _cli.Out, StringComparison.Ordinal);
        Assert.DoesNotContain(Escape, _cli.Out, StringComparison.Ordinal);
        Assert.Equal("", _cli.Error);
        Assert.Equal(["in/a.yaml"], _folder.Names());
    }

    [Theory]
    [InlineData("2-7", "2-4,6-7", "PAO1531", "  0  R R I I I . I I\n", "  . unassigned   1 CPU  5\n")]
    [InlineData("2-7", "1-7", "PAO1104", "  0  R I I I I I I I\n", "  I isolated  7 CPUs  1-7\n")]
    [InlineData("name: a", "name: A", "PAO1102", "  0  R R I I I I I I\n", "  R reserved  2 CPUs  0-1\n")]
    public void ProfileWithAnError_IsDrawn_WhereItsSetsCanBeRead(string here, string instead, string code, string row, string share)
    {
        _folder.Write("in/a.yaml", SampleProfile.Text("a").Replace(here, instead, StringComparison.Ordinal));
        Assert.Equal(ExitCode.Refused, _cli.Run("show", "in"));
        Assert.Contains("error " + code, _cli.Error, StringComparison.Ordinal);
        Assert.Contains(row, _cli.Out, StringComparison.Ordinal);
        Assert.Contains(share, _cli.Out, StringComparison.Ordinal);
        Assert.Contains("Kernel arguments\n  not shown while there are errors\n\nSettings\n", _cli.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2-7", "2-x")]
    [InlineData("isolated: 2-7", "isolated: [2]")]
    public void ProfileWhoseSetsCannotBeRead_IsNotDrawn(string here, string instead)
    {
        _folder.Write("in/b.yaml", SampleProfile.Text("b").Replace(here, instead, StringComparison.Ordinal)
            .Replace("worker", "master", StringComparison.Ordinal));
        Assert.Equal(ExitCode.Refused, _cli.Run("show", "in", "--output", "html", "--output-file", "map.html"));
        string page = File.ReadAllText(_folder.PathOf("map.html"));
        Assert.Contains(">a<", page, StringComparison.Ordinal);
        Assert.DoesNotContain(">b<", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Hardware_PlacesTheCpus()
    {
        string[] cpus = [.. Enumerable.Range(0, 8).Select(cpu => $$"""{"cpu":{{cpu}},"node":{{cpu / 4}},"socket":{{cpu / 4}},"core":{{cpu}}}""")];
        _folder.Write("m.json", $$"""{"cpus":[{{string.Join(',', cpus)}}]}""");
        Assert.Equal(ExitCode.Success, _cli.Run("show", "in", "--hardware", "m.json", "--strictness", "reference"));
        Assert.Contains("Socket 0, NUMA node 0\n  0  R R I I\n\nSocket 1, NUMA node 1\n  4  I I I I\n", _cli.Out, StringComparison.Ordinal);
        Assert.Contains("drawn for              m\n", _cli.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xterm-256color", "truecolor", "48;2;0;114;178mR R ")]
    [InlineData("xterm-256color", "", "48;5;25mR R ")]
    [InlineData("linux", "", "[97;44mR R ")]
    public void Terminal_GetsTheColoursThatItHas(string kind, string depth, string blue)
    {
        _cli.TerminalWidth = 60;
        (_cli.Environment["TERM"], _cli.Environment["COLORTERM"]) = (kind, depth);

        Assert.Equal(ExitCode.Success, _cli.Run("show", "in"));
        Assert.Contains(blue, _cli.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NO_COLOR", "1", false)]
    [InlineData("NO_COLOR", "", true)]
    [InlineData("TERM", "dumb", false)]
    public void Colour_CanBeSwitchedOff(string variable, string value, bool hasColour)
    {
        _cli.TerminalWidth = 60;
        _cli.Environment[variable] = value;

        Assert.Equal(ExitCode.Success, _cli.Run("show", "in"));
        Assert.Equal(hasColour, _cli.Out.Contains(Escape, StringComparison.Ordinal));
    }

    [Fact]
    public void Colour_ChangesNoWord()
    {
        _cli.TerminalWidth = 30;
        _cli.Environment["NO_COLOR"] = "1";
        _cli.Run("show", "in");
        string plain = _cli.Out;

        _cli.Environment.Remove("NO_COLOR");
        _cli.Run("show", "in");

        string[] coloured = System.Text.RegularExpressions.Regex.Replace(_cli.Out, "\u001B\\[[0-9;]*m", "").Split('\n');
        Assert.Equal(plain.Split('\n'), coloured.Select(line => line.TrimEnd()));
    }

    [Fact]
    public void Width_IsTheTerminals_ElseThatOfTheVariable()
    {
        _cli.Environment["COLUMNS"] = "20";
        _cli.Run("show", "in");
        Assert.InRange(_cli.Out.Split('\n').Max(line => line.Length), 15, 20);

        _cli.Environment["NO_COLOR"] = "1";
        _cli.TerminalWidth = 40;
        _cli.Run("show", "in");
        Assert.InRange(_cli.Out.Split('\n').Max(line => line.Length), 30, 40);
    }

    [Fact]
    public void Error_IsPrinted_AndNothingIsWritten_WhereNothingCanBeDrawn()
    {
        _folder.Write("in/a.yaml", SampleProfile.Text("a").Replace("2-7", "2-x", StringComparison.Ordinal));

        Assert.Equal(ExitCode.Refused, _cli.Run("show", "in", "--output", "html", "--output-file", "map.html"));
        Assert.Contains("error PAO1104", _cli.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Refused, _cli.Run("show", "in"));
        Assert.Equal("", _cli.Out);
        Assert.Equal(["in/a.yaml"], _folder.Names());
    }

    [Fact]
    public void Page_HasAllProfiles()
    {
        _folder.Write("in/b.yaml", SampleProfile.Text("b").Replace("/worker", "/master", StringComparison.Ordinal));

        Assert.Equal(ExitCode.Success, _cli.Run("show", "in", "--output", "HTML", "--output-file", "new/map.html"));
        string page = File.ReadAllText(_folder.PathOf("new/map.html"));
        Assert.Contains(">a</h2>", page, StringComparison.Ordinal);
        Assert.Contains(">b</h2>", page, StringComparison.Ordinal);
        Assert.Equal(["map.html"], _folder.Names("new"));

        Assert.Equal(ExitCode.Success, _cli.Run("show", "in", "--output", "html"));
        Assert.Equal(page, _cli.Out);
    }

    [Fact]
    public void Pictures_AreAFileForEachProfile()
    {
        Assert.Equal(ExitCode.Success, _cli.Run("show", "in", "--output", "svg"));
        Assert.Equal("svg", XDocument.Parse(_cli.Out).Root!.Name.LocalName);
        Assert.Equal(ExitCode.Success, _cli.Run("show", "in", "--output", "svg", "--output-file", "out/map.svg"));
        _folder.Write("in/b.yaml", SampleProfile.Text("b").Replace("/worker", "/master", StringComparison.Ordinal));

        Assert.Equal(ExitCode.Usage, _cli.Run("show", "in", "--output", "svg"));
        Assert.Contains("there are 2: give --output-file", _cli.Error, StringComparison.Ordinal);
        Assert.Equal("", _cli.Out);
        Assert.Equal(ExitCode.Success, _cli.Run("show", "in", "--output", "svg", "--output-file", "out/map.svg"));
        Assert.Equal(["map-a.svg", "map-b.svg", "map.svg"], _folder.Names("out"));
    }

    [Fact]
    public void FileThatIsRightAlready_IsNotTouched()
    {
        _cli.Run("show", "in", "--output-file", "map.txt");
        var old = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(_folder.PathOf("map.txt"), old);

        Assert.Equal(ExitCode.Success, _cli.Run("show", "in", "--output-file", "map.txt"));
        Assert.Equal(old, File.GetLastWriteTimeUtc(_folder.PathOf("map.txt")));
        Assert.Equal(ExitCode.Success, _cli.Run("show", "in", "--output-file", "map.txt", "--operator-release", "4.18"));
        Assert.NotEqual(old, File.GetLastWriteTimeUtc(_folder.PathOf("map.txt")));
    }

    [Theory]
    [InlineData("in/a.yaml", "PAO1035")]
    [InlineData("in", "PAO1034")]
    public void FileThatMustStay_Stays(string file, string code)
    {
        string before = File.ReadAllText(_folder.PathOf("in/a.yaml"));

        Assert.Equal(ExitCode.Refused, _cli.Run("show", "in", "--output-file", file));
        Assert.Contains("error " + code, _cli.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(_folder.PathOf("in/a.yaml")));
        Assert.Equal(["a.yaml"], _folder.Names("in"));
    }

    [SkippableFact]
    public void Device_IsNotReplaced()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "Linux has /dev/null.");

        Assert.Equal(ExitCode.Refused, _cli.Run("show", "in", "--output-file", "/dev/null"));
        Assert.Contains("no ordinary file", _cli.Error, StringComparison.Ordinal);
        Assert.Equal(0, new FileInfo("/dev/null").Length);
    }

    [Theory]
    [InlineData("--output", "png")]
    [InlineData("--output-file", "")]
    [InlineData("--operator-release", "3.11")]
    public void WrongCommandLine_IsTwo(string option, string value)
    {
        Assert.Equal(ExitCode.Usage, _cli.Run("show", "in", option, value));
        Assert.Contains(option, _cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void OutputFile_IsWorkedFor()
    {
        _cli.Run("show", "in");
        _cli.Run("show", "in", "--output-file", "new/map.txt");
        Assert.Equal([_folder.PathOf("in") + ": 1", _folder.PathOf("new") + ": -1"], _cli.WorkedFor);
    }
}
