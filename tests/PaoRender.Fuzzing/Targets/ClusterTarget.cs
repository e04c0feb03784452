using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using PaoRender.Assets;
using PaoRender.Impact;
using PaoRender.Manifests;
using PaoRender.Releases;
using PaoRender.Takeover;

namespace PaoRender.Fuzzing.Targets;

/// <summary>What was collected from a cluster, compared with what is rendered.</summary>
internal sealed class ClusterTarget : IFuzzTarget
{
    private static readonly Lazy<IReadOnlyList<RenderedManifest>> s_rendered = new(() => Renderer.Render(new RenderRequest
    {
        Inputs = [new InputFile("profile.yaml", CompanionSeeds.Profile)],
        Assets = AssetBundle.BuiltIn,
    }).Manifests);

    public string Name => "cluster";

    public IReadOnlyList<string> Seeds { get; } =
    [
        .. s_rendered.Value.Select(file => Encoding.UTF8.GetString(file.Content)),
        "apiVersion: v1\nkind: List\nitems:\n" + string.Concat(s_rendered.Value.Take(3).Select(file => "- " + Indented(file) + "\n")),
        string.Join("---\n", s_rendered.Value.Select(file => Encoding.UTF8.GetString(file.Content))),
    ];

    public IReadOnlyList<string> Words { get; } =
    [
        .. YamlWords.All, "kind: KubeletConfigList\n", "kind: MachineConfigList\n", "managedFields: []\n", "uid: a\n",
        "source: data:text/plain;charset=utf-8;base64,", "data:,%zz",
        "base64,====", "compression: gzip\n", "ownerReferences: [{}]\n", "spec: null\n", "metadata: []\n", "kernelArguments: {a: b}\n",
        "status: {conditions: [{type: 1}]}\n",
    ];

    public void Run(string input)
    {
        var diagnostics = new DiagnosticBag();
        var state = ClusterState.Read([new InputFile("1.yaml", input)], diagnostics);
        Promise.Holds([.. diagnostics.Items.OrderBy(found => found.Position.Line).ThenBy(found => found.Position.Column)], "1.yaml", input);
        IReadOnlyList<TakeoverAnswer> answers = TakeoverCheck.Run(s_rendered.Value, state, new InputChoice(input).Of(OperatorRelease.All));
        if (answers.Count == 0) throw new BrokenPromiseException("no answer");
        ImpactQuestion question = new InputChoice(input).OneIn(2) ? ImpactQuestion.Upgrade : ImpactQuestion.Replacement;
        ImpactComparison.Run(ClusterState.Of(s_rendered.Value), state, question);
    }

    private static string Indented(RenderedManifest file) => Encoding.UTF8.GetString(file.Content).TrimEnd().Replace("\n", "\n  ");
}
