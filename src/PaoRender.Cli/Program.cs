using PaoRender.Cli;

using var stop = new StopSignals();
return PaoCommandLine.Run(args, CommandContext.OfProcess(), stop.Token);
