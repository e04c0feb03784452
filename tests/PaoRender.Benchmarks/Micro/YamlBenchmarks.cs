using BenchmarkDotNet.Attributes;
using PaoRender.Assets;
using PaoRender.Manifests;

namespace PaoRender.Benchmarks.Micro;

/// <summary>Reading and writing one MachineConfig: how much of a render is YAML.</summary>
[MemoryDiagnoser]
public class YamlBenchmarks
{
    private readonly YamlWriter _writer = new();
    private string _text = "";
    private ManifestNode _tree = null!;

    /// <summary>Renders the manifest once.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        var request = new RenderRequest { Inputs = SampleProfiles.Create(1), Assets = AssetBundle.BuiltIn };
        _text = System.Text.Encoding.UTF8.GetString(Renderer.Render(request).Manifests[0].Content);
        _tree = Read();
    }

    /// <summary>Text to positioned tree.</summary>
    [Benchmark]
    public ManifestNode Read() => ManifestText.Read("f", _text, new DiagnosticBag())[0].Root;

    /// <summary>Tree to canonical bytes.</summary>
    [Benchmark]
    public byte[] Write()
    {
        _writer.Clear();
        _tree.WriteTo(_writer);
        return _writer.ToUtf8();
    }
}
