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
}
