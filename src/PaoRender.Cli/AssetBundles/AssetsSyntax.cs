using System.CommandLine;

namespace PaoRender.Cli;

/// <summary>The command <c>assets</c> with its two commands, and their options.</summary>
internal sealed class AssetsSyntax
{
    private readonly Option<string> _from =
        Required("--from", "DIR", "The operator's assets (assets/performanceprofile of its source), or that source.");
    private readonly Option<string> _release = Required("--release", "RELEASE", "The operator release that they are of, such as 4.18 or 4.18.7.");
    private readonly Option<string> _to = Required("--to", "FOLDER", "The bundle's folder: new, empty, or an earlier bundle.");
    private readonly Option<string> _date = new("--source-date")
    {
        Description = "The day of the operator's source, for a z-stream that is not the newest of its line: git log -1 --format=%cs.",
        HelpName = "YYYY-MM-DD",
    };

    private readonly Option<string> _bundle = Required("--bundle", "FOLDER", "A bundle that was imported.");
    private readonly Option<string> _output = Required("--output", "DIR", "Folder for the package; it is made when missing.");
    private readonly Option<string> _id = Required("--id", "ID", "Id of the package.");
    private readonly Option<string> _version = Required("--version", "VERSION", "Version of the package, such as 1.2.3.");

    public AssetsSyntax()
    {
        Import = new Verb("import", "Check the operator's assets and make a locked bundle of them.")
        {
            Examples = [("pao assets import --from cluster-node-tuning-operator --release 4.18.7 --to bundles/4.18", "From the operator's source")],
            ExitCodes = ExitMeanings.Bundle,
            Options = { _from, _release, _to, _date },
        };
        Pack = new Verb("pack", "Pack a bundle as a NuGet package that projects reference.")
        {
            Examples = [("pao assets pack --bundle bundles/4.18 --output packages --id Telco.Assets --version 1.0.0", "For a package feed")],
            ExitCodes = ExitMeanings.Bundle,
            Options = { _bundle, _output, _id, _version },
        };
    }

    public Command Import { get; }

    public Command Pack { get; }

    public Command CreateCommand() => new("assets", "Bundles of the operator's own assets.") { Import, Pack };

    public ImportOptions ReadImport(ParseResult result) =>
        new(result.GetValue(_from) ?? "", result.GetValue(_release) ?? "", result.GetValue(_to) ?? "") { SourceDate = result.GetValue(_date) };

    public PackOptions ReadPack(ParseResult result) =>
        new(result.GetValue(_bundle) ?? "", result.GetValue(_output) ?? "", result.GetValue(_id) ?? "", result.GetValue(_version) ?? "");

    private static Option<string> Required(string name, string value, string description) =>
        new(name) { Description = description, HelpName = value, Required = true };
}
