using System.Collections.Generic;
using BenchmarkDotNet.Attributes;
using PaoRender.Assets;

namespace PaoRender.Benchmarks.Micro;

/// <summary>The pure render function: profiles as text in, manifests as bytes out.</summary>
[MemoryDiagnoser]
public class RenderBenchmarks
{
    private RenderRequest _request = null!;

    /// <summary>Number of profiles in one render.</summary>
    [Params(1, 100, 1000)]
    public int Profiles { get; set; }

    /// <summary>Builds the input once.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        List<InputFile> inputs = SampleProfiles.Create(Profiles);
        _request = new RenderRequest { Inputs = inputs, Assets = AssetBundle.BuiltIn };
    }

    /// <summary>One render.</summary>
    [Benchmark]
    public RenderResult Render() => Renderer.Render(_request);
}
