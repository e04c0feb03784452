using System.Collections.Generic;
using System.CommandLine;
using System.Threading;

namespace PaoRender.Cli;

/// <summary>The commands, each with its action.</summary>
internal sealed class PaoCommands(CommandContext context, CancellationToken cancellationToken)
{
    public IEnumerable<Command> Create()
    {
        yield return Render();
        yield return Validate();
        yield return Show();
        yield return Creator();
        yield return Info();
        yield return Verify();
        yield return Explain();
        yield return Diff();
        yield return Assets();
        yield return Schemas();
        yield return Completion();
    }

    private Command Render()
    {
        var syntax = new RenderSyntax();
        Command command = syntax.CreateCommand();
        command.SetAction(result => RenderCommand.Run(syntax.ReadWithPaths(result), context, cancellationToken));
        return command;
    }

    private Command Validate()
    {
        var syntax = new ValidateSyntax();
        Command command = syntax.CreateCommand();
        command.SetAction(result => ValidateCommand.Run(syntax.Read(result), context, cancellationToken));
        return command;
    }

    private Command Show()
    {
        var syntax = new ShowSyntax();
        Command command = syntax.CreateCommand();
        command.SetAction(result => ShowCommand.Run(syntax.Read(result), context, cancellationToken));
        return command;
    }

    private Command Creator()
    {
        var syntax = new CreateSyntax();
        Command command = syntax.CreateCommand();
        command.SetAction(result => CreateCommand.Run(syntax.Read(result), context, cancellationToken));
        return command;
    }

    private Command Info()
    {
        var syntax = new InfoSyntax();
        Command command = syntax.CreateCommand();
        command.SetAction(result => InfoCommand.Run(syntax.Read(result), context, cancellationToken));
        return command;
    }

    private Command Verify()
    {
        var syntax = new VerifySyntax();
        Command command = syntax.CreateCommand();
        command.SetAction(result => VerifyCommand.Run(syntax.Read(result), context, cancellationToken));
        return command;
    }

    private Command Assets()
    {
        var syntax = new AssetsSyntax();
        syntax.Import.SetAction(result => AssetsCommand.Import(syntax.ReadImport(result), context));
        syntax.Pack.SetAction(result => AssetsCommand.Pack(syntax.ReadPack(result), context));
        return syntax.CreateCommand();
    }

    private Command Explain()
    {
        var syntax = new ExplainSyntax();
        Command command = syntax.CreateCommand();
        command.SetAction(result => syntax.ReadCode(result) is { } code
            ? ExplainRuleCommand.Run(code, context)
            : ExplainCommand.Run(syntax.Read(result), context, cancellationToken));
        return command;
    }

    private Command Diff()
    {
        var syntax = new DiffSyntax();
        Command command = syntax.CreateCommand();
        command.SetAction(result => DiffCommand.Run(syntax.Read(result), context, cancellationToken));
        return command;
    }

    private Command Schemas()
    {
        var syntax = new SchemasSyntax();
        Command command = syntax.CreateCommand();
        command.SetAction(result => SchemasCommand.Run(syntax.Read(result), context, cancellationToken));
        return command;
    }

    private Command Completion()
    {
        var syntax = new CompletionSyntax();
        Command command = syntax.CreateCommand();
        command.SetAction(result => CompletionCommand.Run(syntax.Read(result), context));
        return command;
    }
}
