namespace PaoRender.Fuzzing;

/// <summary>How long, from where and where to.</summary>
/// <param name="Seed">Where the random numbers begin; the same seed and number of runs try the same inputs.</param>
/// <param name="Runs">Inputs for each target; null for no limit but the time.</param>
/// <param name="Seconds">Time for each target, in seconds; null for no limit but the runs.</param>
/// <param name="Output">The folder for inputs that broke a promise, and for those that were worth keeping.</param>
/// <param name="KeepsCorpus">Whether the inputs that reached something new are written too.</param>
internal sealed record FuzzOptions(int Seed, int? Runs, int? Seconds, string Output, bool KeepsCorpus);
