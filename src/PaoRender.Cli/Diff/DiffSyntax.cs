using System.CommandLine;

namespace PaoRender.Cli;

/// <summary>The command <c>diff</c> and its options.</summary>
internal sealed class DiffSyntax
{
    private readonly RenderSyntax _render = new();
    private readonly Option<string> _fromRelease = Of("--from-release", "RELEASE", "The release that runs now.").OfferingReleases();
    private readonly Option<string> _toRelease = Of("--to-release", "RELEASE", "The release to upgrade to.").OfferingReleases();
    private readonly Option<string> _fromAssets =
        Of("--from-assets", "DIR", "Asset bundle of the release that runs now. Default: the built-in assets.");
    private readonly Option<string> _toAssets = Of("--to-assets", "DIR", "Asset bundle of the release to upgrade to. Default: the built-in assets.");
    private readonly Option<string> _from = Of("--from", "DIR", "Manifests that are in use, instead of a release.");
    private readonly Option<string> _to = Of("--to", "DIR", "Manifests that replace them.");
    private readonly Option<string> _output = RenderSyntax.OneOf("--output", Choices.Output, "The form of the answer. Default: text.");

    public Command CreateCommand()
    {
        var command = new Verb("diff", "Tell what an upgrade, or another set of manifests, does to running nodes.")
        {
            Examples =
            [
                ("pao diff --asset-input-dir profiles,pools --from-release 4.16 --to-release 4.18", "What an upgrade does"),
                ("pao diff --from deployed/openshift --to openshift", "What another set of manifests does"),
            ],
            ExitCodes = ExitMeanings.Compare,
            Options = { _fromRelease, _toRelease, _fromAssets, _toAssets, _from, _to, _output },
        };
        _render.AddInput(command);
        return command.WithoutEffect("--operator-release");
    }

    public DiffOptions Read(ParseResult result) => new(_render.Read(result), result.GetValue(_output))
    {
        FromRelease = result.GetValue(_fromRelease),
        ToRelease = result.GetValue(_toRelease),
        FromAssets = result.GetValue(_fromAssets),
        ToAssets = result.GetValue(_toAssets),
        From = result.GetValue(_from),
        To = result.GetValue(_to),
    };

    private static Option<string> Of(string name, string value, string description) => new(name) { Description = description, HelpName = value };
}
