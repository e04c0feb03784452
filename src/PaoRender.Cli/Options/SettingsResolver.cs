using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PaoRender.Files;
using PaoRender.Releases;

namespace PaoRender.Cli;

/// <summary>Adds environment and defaults to the options: an option wins over its variable, that over the default.</summary>
internal sealed class SettingsResolver(RenderOptions options, CommandContext context)
{
    private const string InputVariable = "ASSET_INPUT_DIR";
    private const string OutputVariable = "ASSET_OUTPUT_DIR";
    private const string StandardStream = "-";
    private const string OwnerVariable = "OWNER_REF";

    /// <summary>The codes of lists such as <c>PAO1004,PAO2004</c>.</summary>
    /// <exception cref="UsageException">No rule has one of them, so that it would silence nothing.</exception>
    public static string[] Codes(IEnumerable<string> lists)
    {
        string[] codes = [.. lists.SelectMany(list => list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];
        return Array.Find(codes, code => RuleCatalogue.Find(code) is null) is { } unknown
            ? throw new UsageException(RuleNames.Unknown(unknown))
            : codes;
    }

    /// <param name="releaseOption">The option that the release was given by.</param>
    /// <exception cref="UsageException">Something is missing or unknown.</exception>
    public RenderSettings Resolve(string releaseOption = "--operator-release") => new()
    {
        OwnerReference = OwnerReference(),
        Inputs = Inputs(),
        Release = Release(options.OperatorRelease, releaseOption),
        Assets = Assets(),
        EnableWorkloadPartitioning = options.EnableWorkloadPartitioning,
        WithWorkloadPartitionsApi = options.WithWorkloadPartitionsApi,
        FromConfigMaps = options.FromConfigMaps,
        Ignored = Patterns(options.Ignored),
        Hardware = options.Hardware.Contains("")
            ? throw new UsageException("--hardware is empty; give a file or a folder.")
            : [.. options.Hardware.Select(context.Resolve)],
        Match = Choices.Match.Value(options.Match),
        FeatureGates = options.FeatureGates,
        Strictness = Choices.Strictness.Value(options.Strictness),
        Verbosity = VerbosityOf(options),
        NoWarn = Codes(options.NoWarn),
        WarnAsError = options.WarnAsError is { } raised ? Codes(raised) : null,
        Findings = Choices.Findings.Value(options.Output),
        FullPath = name => context.Resolve(name).FullPath,
    };

    private static string[] Patterns(IEnumerable<string> lists)
    {
        string[] patterns = [.. lists.SelectMany(list => list.Split(','))];
        return patterns.Contains("") ? throw new UsageException("--ignore has an empty pattern.") : patterns;
    }

    // As in the reference, an empty variable is not the same as none: somebody meant to choose and failed.
    private OwnerReferenceMode OwnerReference() => options.OwnerRef is null && context.Environment.TryGetValue(OwnerVariable, out string? value)
        ? Choices.OwnerRef.Value(value, "The environment variable " + OwnerVariable)
        : Choices.OwnerRef.Value(options.OwnerRef);

    private List<UserPath> Inputs()
    {
        if (options.Paths.Contains("")) throw new UsageException("A path is empty.");
        if (options.AssetInputDir.Count + options.Paths.Count > 0)
            return OnceEach([.. Split(options.AssetInputDir, "--asset-input-dir"), .. options.Paths.Select(Input)]);
        if (Variable(InputVariable) is { } value) return Split([value], InputVariable);
        if (Mount("input") is { } mount) return [mount];
        throw new UsageException($"There is no input: give --asset-input-dir, set {InputVariable} or mount a folder at /input.");
    }

    private List<UserPath> Split(IReadOnlyList<string> lists, string source)
    {
        // No trimming: a blank at either end may belong to the name.
        List<string> elements = [.. lists.SelectMany(list => list.Split(','))];
        if (elements.Contains("")) throw new UsageException($"{source} has an empty element; remove the comma that makes it.");
        return elements.ConvertAll(Input);
    }

    private UserPath Input(string path) => path == StandardStream
        ? context.Resolve("<stdin>") with { Content = context.In() }
        : context.Resolve(path);

    // What was read from it is gone.
    private static List<UserPath> OnceEach(List<UserPath> inputs) => inputs.Count(input => input.Content is not null) < 2
        ? inputs
        : throw new UsageException("Standard input (-) is given twice; give it once.");

    /// <summary>How much to say.</summary>
    /// <exception cref="UsageException">The options contradict each other.</exception>
    public static Verbosity VerbosityOf(RenderOptions options)
    {
        Verbosity given = Choices.Verbosity.Value(options.Verbosity);
        if (!options.Quiet) return given;
        return options.Verbosity is null || given == Verbosity.Quiet
            ? Verbosity.Quiet
            : throw new UsageException($"--quiet contradicts --verbosity {options.Verbosity}; give one of them.");
    }

    /// <summary>The output folder, for the command that has one; null for standard output.</summary>
    /// <exception cref="UsageException">There is none, or standard output is to hold the findings too.</exception>
    public UserPath? ResolveOutput()
    {
        if (options.AssetOutputDir == StandardStream)
        {
            return Choices.Findings.Value(options.Output) == FindingFormat.Text
                ? null
                : throw new UsageException($"--output {options.Output} and --asset-output-dir - both take standard output; give a folder.");
        }

        if (options.AssetOutputDir is { } given)
        {
            return given.Length > 0 ? context.Resolve(given) : throw new UsageException("--asset-output-dir is empty; give a folder.");
        }

        if (Variable(OutputVariable) is { } value) return context.Resolve(value);
        return Mount("output")
            ?? throw new UsageException($"There is no output folder: give --asset-output-dir, set {OutputVariable} or mount a folder at /output.");
    }

    /// <summary>The file of the index; null when none is wanted.</summary>
    /// <exception cref="UsageException">It would lie among the manifests, which installers take all files of.</exception>
    public UserPath? ResolveIndex(UserPath? output)
    {
        if (options.Index is null) return null;
        if (options.Index.Length == 0) throw new UsageException("--index is empty; give a file.");
        if (options.Index == StandardStream) throw new UsageException("--index takes a file; standard output is for the manifests.");
        UserPath index = context.Resolve(options.Index);
        string folder = Path.GetDirectoryName(index.FullPath) ?? index.FullPath;
        return output is not null && OutputFolder.RealPath(folder) == OutputFolder.RealPath(output.FullPath)
            ? throw new UsageException("--index is in the output folder, where installers take every file for a manifest; give another place.")
            : index;
    }

    /// <summary>A release as it was given; the newest where none was.</summary>
    /// <exception cref="UsageException">There is no such release.</exception>
    public static OperatorRelease Release(string? given, string option)
    {
        if (given is null) return OperatorRelease.Newest;
        if (OperatorRelease.TryParse(given, out OperatorRelease release)) return release;
        throw new UsageException($"{option} does not know '{given}'; known releases are {string.Join(", ", OperatorRelease.All)}.");
    }

    private UserPath? Assets() => options.OperatorAssets switch
    {
        null => null,
        "" => throw new UsageException("--operator-assets is empty; give a folder or leave it out for the built-in assets."),
        var folder => context.Resolve(folder),
    };

    private string? Variable(string name) =>
        context.Environment.TryGetValue(name, out string? value) && value.Length > 0 ? value : null;

    private UserPath? Mount(string name)
    {
        string path = Path.Combine(context.MountRoot, name);
        return Directory.Exists(path) ? UserPath.Absolute(path) : null;
    }
}
