using System.CommandLine;

namespace PaoRender.Cli;

/// <summary>The command <c>schemas</c> and its options.</summary>
internal sealed class SchemasSyntax
{
    private readonly Option<string> _folder = new("--output-dir")
    {
        Description = "Folder to write to; it is made when missing.",
        HelpName = "DIR",
        Required = true,
    };

    private readonly Option<string> _release = RenderSyntax.Release("Operator release whose fields there are");

    private readonly Option<string[]> _definitions = new("--crd")
    {
        Description = "A file or folder with CustomResourceDefinitions of your own; may be given several times.",
        HelpName = "PATH",
    };

    public Verb CreateCommand() => new("schemas", "Write JSON schemas, by which editors complete and check manifests.")
    {
        Examples =
        [
            ("pao schemas --output-dir .schemas --operator-release 4.18", "For the kinds that pao knows"),
            ("pao schemas --output-dir .schemas --crd crds", "And for definitions of your own"),
        ],
        ExitCodes =
        [
            (ExitCode.Success, "The schemas are in the folder."),
            (ExitCode.Refused, "A definition cannot be read or the disk failed."),
            (ExitCode.Usage, "The command line makes no sense."),
        ],
        Options = { _folder, _release, _definitions },
    };

    public SchemasOptions Read(ParseResult result) =>
        new(result.GetValue(_folder) ?? "", result.GetValue(_release), result.GetValue(_definitions) ?? []);
}
