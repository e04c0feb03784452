using System.Collections.Generic;
using System.Linq;
using System.Text;
using PaoRender.Assets;
using PaoRender.Manifests;
using PaoRender.Releases;

namespace PaoRender.Fuzzing.Targets;

/// <summary>The whole render, in every release, strict and as the reference does it. Manifests come out or errors, never both.</summary>
internal sealed class RenderTarget : IFuzzTarget
{
    private const string File = "1.yaml";

    public string Name => "render";

    public IReadOnlyList<string> Seeds { get; } = [.. Targets.Seeds.Of("render"), .. CompanionSeeds.All];

    public IReadOnlyList<string> Words { get; } = [.. YamlWords.All, .. ProfileWords.All];

    public void Run(string input)
    {
        RenderRequest request = Request(input);
        RenderResult result = Renderer.Render(request);
        Look(result, input);
        if (new InputChoice(input).Next.Next.Next.OneIn(8)) Promise.IsSame(Text(result), Text(Renderer.Render(request)));
    }

    /// <summary>Looks at a result of a text that was the only input.</summary>
    public static void Look(RenderResult result, string input)
    {
        Promise.Holds(result.Diagnostics, File, input);
        bool isRefused = result.Diagnostics.Any(found => found.Severity == DiagnosticSeverity.Error);
        if (result.Succeeded == isRefused) throw new BrokenPromiseException("errors and success");
        if (isRefused && result.Manifests.Count > 0) throw new BrokenPromiseException("errors and manifests");
        foreach (RenderedManifest manifest in result.Manifests)
        {
            var diagnostics = new DiagnosticBag();
            if (ManifestText.Read(manifest.FileName, Encoding.UTF8.GetString(manifest.Content), diagnostics).Count == 0 || diagnostics.HasErrors)
                throw new BrokenPromiseException($"{manifest.FileName} cannot be read");
        }
    }

    /// <summary>What an input is rendered with.</summary>
    public static RenderRequest Request(string input)
    {
        var choice = new InputChoice(input);
        return new RenderRequest
        {
            Inputs = [new InputFile(File, input)],
            Assets = AssetBundle.BuiltIn,
            Release = choice.Of(OperatorRelease.All),
            Strictness = choice.Next.OneIn(3) ? Strictness.Reference : Strictness.Strict,
            Match = choice.Next.Next.OneIn(4) ? MatchMode.Render : MatchMode.Controller,
            FromConfigMaps = true,
        };
    }

    private static string Text(RenderResult result) => string.Join(
        '\n',
        result.Diagnostics.Select(found => found.ToString())
            .Concat(result.Manifests.Select(file => file.FileName + Encoding.UTF8.GetString(file.Content))));
}
