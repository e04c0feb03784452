using System.CommandLine;
using System.CommandLine.Parsing;
using System.Linq;
using PaoRender.Releases;

namespace PaoRender.Cli;

/// <summary>The options of <c>pao render</c>, most of which other commands take too.</summary>
internal sealed class RenderSyntax
{
    private readonly Option<string[]> _inputs = new("--asset-input-dir")
    {
        Description = "Folders and files to read, separated by commas; may be given several times; - is standard input. "
            + "Without it: ASSET_INPUT_DIR, else /input where that exists.",
        HelpName = "DIR[,DIR...]",
    };

    private readonly Option<string> _output = new("--asset-output-dir")
    {
        Description = "Folder to write to; it is made when missing; - is standard output, as one stream. "
            + "Without it: ASSET_OUTPUT_DIR, else /output where that exists.",
        HelpName = "DIR",
    };

    private readonly Option<string> _index = new("--index")
    {
        Description = "File to write with a row for each manifest: its object, profile, pool, size and SHA-256. Outside of the output folder.",
        HelpName = "FILE",
    };

    private readonly Option<string> _ownerRef = OneOf(
        "--owner-ref", Choices.OwnerRef, "How objects point to their PerformanceProfile. Without it: OWNER_REF, else label-name.");

    private readonly Option<string> _release = Release("Operator release whose output is wanted");

    private readonly Option<string> _assets = new("--operator-assets")
    {
        Description = "Folder with the operator's scripts, configs and tuned folders. Default: the built-in assets.",
        HelpName = "DIR",
    };

    private readonly Option<bool> _partitioning = new("--enable-workload-partitioning")
    {
        Description = "Switch workload partitioning on, besides what the input says, and write the WorkloadPartitions object for it.",
    };

    private readonly Option<bool> _partitionsApi = new("--with-workload-partitions-api")
    {
        Description = "Write the definition of WorkloadPartitions and its access rules, which no release ships.",
    };

    private readonly Option<bool> _fromConfigMaps = new("--from-configmaps")
    {
        Description = "Render profiles inside ConfigMaps too, where hosted clusters keep them (key tuning).",
    };

    private readonly Option<string[]> _ignored = new("--ignore")
    {
        Description = "Files or folders in input folders that are not read, such as old/**,*.bak.yaml; may be given several times.",
        HelpName = "PATTERN",
    };

    private readonly Option<string[]> _hardware = new("--hardware")
    {
        Description = "A file that describes machines (Node, lscpu --json, sysinfo.tgz ...), or a folder of such; profiles are checked against "
            + "them. May be given several times.",
        HelpName = "PATH",
    };

    private readonly Option<string> _match = OneOf(
        "--match", Choices.Match, "Equal the live controller, or the operator's render command. Default: controller.");

    private readonly Option<string[]> _gates = new("--feature-gate")
    {
        Description = "A feature gate that is on in the cluster; may be given several times.",
        HelpName = "NAME",
    };

    private readonly Option<string> _strictness = OneOf(
        "--strictness", Choices.Strictness, "Refuse input that would surprise on the cluster, or take what the reference takes. Default: strict.");

    private readonly Option<string> _verbosity = OneOf("--verbosity", Choices.Verbosity, "How much to say. Default: normal.");

    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "The same as --verbosity quiet." };

    private readonly Option<string[]> _noWarn = NoWarnings();

    private readonly FindingSyntax _findings = new();

    private readonly Argument<string[]> _paths = CreatePaths();

    /// <summary>A new command with these options and no action.</summary>
    public Verb CreateCommand()
    {
        var command = new Verb("render", "Render PerformanceProfiles into installer manifests.")
        {
            Examples =
            [
                ("pao render profiles pools --asset-output-dir openshift --operator-release 4.18", "Manifests for the installer's folder"),
                ("kubectl kustomize . | pao render - --asset-output-dir - | oc apply --dry-run=client -f -", "From a pipe into a pipe"),
            ],
            ExitCodes = ExitMeanings.Render,
            Arguments = { _paths },
        };
        AddInput(command);
        command.Options.Insert(1, _output);
        command.Options.Insert(2, _index);
        _findings.Add(command);
        return command;
    }

    /// <summary>Adds all options that do not name an output folder.</summary>
    public void AddInput(Command command)
    {
        Option[] options =
        [
            _inputs, _ownerRef, _release, _assets, _partitioning, _partitionsApi, _fromConfigMaps, _ignored, _hardware, _match,
            _gates, _strictness, _verbosity, _quiet, _noWarn,
        ];
        foreach (Option option in options) command.Options.Add(option);
    }

    /// <summary>The options of <c>pao render</c> itself.</summary>
    public RenderOptions ReadWithPaths(ParseResult result) =>
        _findings.Read(result, Read(result) with { Paths = result.GetValue(_paths) ?? [] });

    public RenderOptions Read(ParseResult result) => new()
    {
        AssetInputDir = result.GetValue(_inputs) ?? [],
        AssetOutputDir = result.GetValue(_output),
        Index = result.GetValue(_index),
        OwnerRef = result.GetValue(_ownerRef),
        OperatorRelease = result.GetValue(_release),
        OperatorAssets = result.GetValue(_assets),
        EnableWorkloadPartitioning = result.GetValue(_partitioning),
        WithWorkloadPartitionsApi = result.GetValue(_partitionsApi),
        FromConfigMaps = result.GetValue(_fromConfigMaps),
        Ignored = result.GetValue(_ignored) ?? [],
        Hardware = result.GetValue(_hardware) ?? [],
        Match = result.GetValue(_match),
        FeatureGates = result.GetValue(_gates) ?? [],
        Strictness = result.GetValue(_strictness),
        Verbosity = result.GetValue(_verbosity),
        Quiet = result.GetValue(_quiet),
        NoWarn = result.GetValue(_noWarn) ?? [],
    };

    /// <summary>The argument of commands that take files and folders without an option.</summary>
    internal static Argument<string[]> CreatePaths()
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Folders and files to read, besides those of --asset-input-dir; - is standard input.",
            Arity = ArgumentArity.ZeroOrMore,
        };

        // A mistyped option is no file.
        paths.Validators.Add(result =>
        {
            if (result.Parent is not CommandResult command) return;
            string[] mistyped = [.. result.Tokens.Select(token => token.Value).Where(word => word.StartsWith('-') && word.Length > 1)];
            foreach (string word in mistyped) result.AddError(Misspelling.Message(word, command));
        });
        return paths;
    }

    /// <summary>The option that names a release; <paramref name="what"/> says what for.</summary>
    internal static Option<string> Release(string what) => new Option<string>("--operator-release")
    {
        Description = $"{what}: {OperatorRelease.All[0]} to {OperatorRelease.Newest}. Default: {OperatorRelease.Newest}.",
        HelpName = "RELEASE",
    }.OfferingReleases();

    /// <summary>The option for codes of warnings that nobody wants to see.</summary>
    internal static Option<string[]> NoWarnings() => new Option<string[]>("--nowarn")
    {
        Description = "Codes of warnings not to show, separated by commas; may be given several times.",
        HelpName = "CODE[,CODE...]",
    }.OfferingRules();

    internal static Option<string> OneOf<T>(string name, Choice<T> choice, string description)
    {
        var option = new Option<string>(name) { Description = description, HelpName = string.Join('|', choice.Words) };
        option.CompletionSources.Add(choice.Words.ToArray());
        return option;
    }
}
