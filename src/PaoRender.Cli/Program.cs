using PaoRender.Cli;

ActingUser.SetAside();
using var stop = new StopSignals();
return PaoCommandLine.Run(args, CommandContext.OfProcess(), stop.Token);
