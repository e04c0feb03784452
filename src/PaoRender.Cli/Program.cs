using PaoRender.Cli;

using var stop = new StopSignals();
return PaoCommandLine.Run(args, Surroundings.OfProcess(), stop.Token);
