using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.Assets;
using PaoRender.Decisions;
using PaoRender.Inputs;
using PaoRender.Manifests;
using PaoRender.Releases;
using PaoRender.Rules;

namespace PaoRender.Benchmarks.Process;

/// <summary>
/// What checking a thousand profiles in one run costs against rendering them, in CPU time of this process: that of a busy machine is
/// comparable too.
/// </summary>
internal static class CheckTime
{
    private const int Profiles = 1000, WarmUps = 12, Runs = 9;

    public static int Run()
    {
        List<InputFile> inputs = SampleProfiles.Create(Profiles);
        Measure("all for the workers", inputs);
        Measure("each with its pool", [.. inputs.Select(SampleProfiles.WithPool)]);
        return 0;
    }

    private static void Measure(string what, List<InputFile> inputs)
    {
        var request = new RenderRequest { Inputs = inputs, Assets = AssetBundle.BuiltIn };
        ReleaseTraits traits = ReleaseTable.Of(request.Release, request.Assets.SourceDate);
        var diagnostics = new DiagnosticBag();
        ClusterInput input = InputReader.Read(request, traits, diagnostics);
        var facts = ClusterFacts.Of(request, traits, input, new AssetSource(request.Assets, diagnostics));

        double render = Median(() => Renderer.Render(request));
        double validate = Median(() => Renderer.Check(request));
        double read = Median(() => InputReader.Read(request, traits, new DiagnosticBag()));
        double checks = Median(() => CheckList.Run(facts, new Suppressions(request), new DiagnosticBag(), default));
        Console.WriteLine(FormattableString.Invariant(
            $"{what}: render {render:F0} ms, validate {validate:F0} ms ({validate / render:F2}), ")
            + FormattableString.Invariant($"reading {read:F0} ms ({read / render:F2}), checks alone {checks:F0} ms ({checks / render:F2})"));
    }

    private static double Median(Action run)
    {
        for (int i = 0; i < WarmUps; i++) run();
        double[] times = new double[Runs];
        for (int i = 0; i < Runs; i++)
        {
            TimeSpan before = Environment.CpuUsage.TotalTime;
            run();
            times[i] = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
        }

        Array.Sort(times);
        return times[Runs / 2];
    }
}
