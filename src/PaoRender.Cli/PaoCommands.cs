using System.Collections.Generic;
using System.CommandLine;
using System.Threading;

namespace PaoRender.Cli;

/// <summary>The commands, each with its action.</summary>
internal sealed class PaoCommands(Surroundings surroundings, CancellationToken cancellationToken)
{
    public IEnumerable<Command> Create()
    {
        yield return Render();
        yield return Verify();
        yield return Explain();
        yield return Diff();
        yield return Assets();
    }

    private Command Render()
    {
        var syntax = new RenderSyntax();
        Command command = syntax.CreateCommand();
        command.SetAction(result => RenderCommand.Run(syntax.Read(result), surroundings, cancellationToken));
        return command;
    }

    private Command Verify()
    {
        var syntax = new VerifySyntax();
        Command command = syntax.CreateCommand();
        command.SetAction(result => VerifyCommand.Run(syntax.Read(result), surroundings, cancellationToken));
        return command;
    }

    private Command Assets()
    {
        var syntax = new AssetsSyntax();
        syntax.Import.SetAction(result => AssetsCommand.Import(syntax.ReadImport(result), surroundings));
        syntax.Pack.SetAction(result => AssetsCommand.Pack(syntax.ReadPack(result), surroundings));
        return syntax.CreateCommand();
    }

    private Command Explain()
    {
        var syntax = new ExplainSyntax();
        Command command = syntax.CreateCommand();
        command.SetAction(result => ExplainCommand.Run(syntax.Read(result), surroundings, cancellationToken));
        return command;
    }

    private Command Diff()
    {
        var syntax = new DiffSyntax();
        Command command = syntax.CreateCommand();
        command.SetAction(result => DiffCommand.Run(syntax.Read(result), surroundings, cancellationToken));
        return command;
    }
}
