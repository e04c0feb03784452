using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using PaoRender.Fuzzing;
using PaoRender.Fuzzing.Coverage;
using PaoRender.Fuzzing.Targets;

var target = new Option<string[]>("--target") { Description = "Targets; all where none is named.", AllowMultipleArgumentsPerToken = true };
var seed = new Option<int>("--seed") { Description = "Where the random numbers begin.", DefaultValueFactory = _ => 1 };
var runs = new Option<int?>("--runs") { Description = "Inputs for each target." };
var seconds = new Option<int?>("--seconds") { Description = "Time for each target, in seconds; 60 where neither is given." };
var output = new Option<string>("--output") { Description = "Folder for what was found.", DefaultValueFactory = _ => "fuzzing" };
var keep = new Option<bool>("--keep-corpus") { Description = "Write the inputs that reached something new as well." };
var command = new RootCommand("Feeds the readers of PaoRender with inputs that nobody would write.") { target, seed, runs, seconds, output, keep };
command.SetAction(result =>
{
    string folder = Path.GetFullPath(result.GetValue(output)!);
    if (Environment.GetEnvironmentVariable(InstrumentedCopy.Sign) is null) return InCopy(folder, args);
    int? time = result.GetValue(seconds), count = result.GetValue(runs);
    var options = new FuzzOptions(result.GetValue(seed), count, time ?? (count is null ? 60 : null), folder, result.GetValue(keep));
    return Fuzz(options, result.GetValue(target) ?? []);
});
return command.Parse(args).Invoke();

static int InCopy(string folder, string[] arguments)
{
    using var copy = new InstrumentedCopy();
    int code = copy.Run(arguments);
    if (code == 0 || Failures.Unanswered(folder) is not { } input) return code;
    Console.WriteLine($"the program did not survive this input: {input}");
    return 1;
}

static int Fuzz(FuzzOptions options, IReadOnlyCollection<string> names)
{
    // Instrumented code needs the map from its first step on.
    var edges = new EdgeMap();
    IFuzzTarget[] targets = [.. AllTargets.Create().Where(target => names.Count == 0 || names.Contains(target.Name))];
    using var failures = new Failures(options.Output);
    bool isFine = targets.Length > 0;
    foreach (IFuzzTarget target in targets)
    {
        FuzzReport report = new FuzzSession(target, options, edges, failures).Run();
        (target as IDisposable)?.Dispose();
        Console.WriteLine(report);
        isFine &= report is { Crashes: 0, Broken: 0 };
    }

    failures.Close();
    return isFine ? 0 : 1;
}
