using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Attributes;
using PaoRender.Assets;
using PaoRender.Decisions;
using PaoRender.Inputs;
using PaoRender.Manifests;
using PaoRender.Releases;
using PaoRender.Rules;

namespace PaoRender.Benchmarks.Micro;

/// <summary>What <c>pao validate</c> asks of the core, against a render, for a thousand profiles in one run.</summary>
[MemoryDiagnoser]
public class CheckBenchmarks
{
    private RenderRequest _request = null!;
    private ClusterFacts _facts = null!;

    /// <summary>Whether each profile has a pool of its own beside it; otherwise all are for the workers.</summary>
    [Params(false, true)]
    public bool Pools { get; set; }

    /// <summary>Builds the input, and what follows from it, once.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        List<InputFile> inputs = SampleProfiles.Create(1000);
        if (Pools) inputs = [.. inputs.Select(SampleProfiles.WithPool)];
        _request = new RenderRequest { Inputs = inputs, Assets = AssetBundle.BuiltIn };
        var diagnostics = new DiagnosticBag();
        ReleaseTraits traits = ReleaseTable.Of(_request.Release, _request.Assets.SourceDate);
        ClusterInput input = InputReader.Read(_request, traits, diagnostics);
        _facts = ClusterFacts.Of(_request, traits, input, new AssetSource(_request.Assets, diagnostics));
        Checks();
    }

    /// <summary>Reading, checking and making manifests.</summary>
    [Benchmark(Baseline = true)]
    public object Render() => Renderer.Render(_request);

    /// <summary>Reading and checking.</summary>
    [Benchmark]
    public object Validate() => Renderer.Check(_request);

    /// <summary>The checks alone, on facts that are known.</summary>
    [Benchmark]
    public object Checks()
    {
        var diagnostics = new DiagnosticBag();
        CheckList.Run(_facts, new Suppressions(_request), diagnostics, default);
        return diagnostics;
    }
}
