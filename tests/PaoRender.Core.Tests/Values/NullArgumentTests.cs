using System;
using System.Collections.Generic;
using PaoRender.Assets;
using PaoRender.Cpus;
using PaoRender.Impact;
using PaoRender.Inputs;
using PaoRender.Manifests;
using PaoRender.Naming;
using PaoRender.Releases;
using PaoRender.Rendering;
using PaoRender.Severities;
using PaoRender.Takeover;

namespace PaoRender.Core.Tests.Values;

/// <summary>Null where a value is needed is refused at the door, by the argument's name.</summary>
public class NullArgumentTests
{
    private static readonly OperatorRelease s_release = OperatorRelease.Newest;
    private static readonly DiagnosticBag s_bag = new();
    private static readonly AssetBundle s_assets = AssetBundle.BuiltIn;
    private static readonly ClusterState s_state = ClusterState.Read([], s_bag);

    private static readonly Dictionary<string, Action> s_calls = new()
    {
        ["AssetBundle origin"] = () => _ = new AssetBundle(null!, []),
        ["AssetBundle files"] = () => _ = new AssetBundle("", null!),
        ["AssetBundle.Contains path"] = () => s_assets.Contains(null!),
        ["AssetBundle.Content path"] = () => s_assets.Content(null!),
        ["SeveritySettings files"] = () => _ = new SeveritySettings(null!, name => name),
        ["SeveritySettings fullPath"] = () => _ = new SeveritySettings([], null!),
        ["SeveritySettings noWarn"] = () => _ = new SeveritySettings([], name => name, null!, []),
        ["SeveritySettings warnAsError"] = () => _ = new SeveritySettings([], name => name, [], null!),
        ["SeveritySettings.Apply diagnostic"] = () => SeveritySettings.None.Apply(null!),
        ["AssetCheck.Run bundle"] = () => AssetCheck.Run(null!, s_release, s_bag),
        ["AssetCheck.Run release"] = () => AssetCheck.Run(s_assets, null!, s_bag),
        ["AssetCheck.Run diagnostics"] = () => AssetCheck.Run(s_assets, s_release, null!),
        ["AssetPaths.RequiredBy release"] = () => AssetPaths.RequiredBy(null!),
        ["CpuSet.Parse text"] = () => CpuSet.Parse(null!),
        ["CpuSet.FromRanges ranges"] = () => CpuSet.FromRanges(null!),
        ["CpuMask.List cpus"] = () => CpuMask.List(null!, default),
        ["InputKinds.Contains kind"] = () => InputKinds.Contains(null!),
        ["RenderedFile.Of fileName"] = () => RenderedFile.Of(null!),
        ["ManifestIdentity.Of text"] = () => ManifestIdentity.Of(null!),
        ["ReleaseTable.Of release"] = () => ReleaseTable.Of(null!),
        ["ReleaseTable.Of release of a day"] = () => ReleaseTable.Of(null!, "2025-01-01"),
        ["Renderer.Render request"] = () => Renderer.Render(null!),
        ["SystemdUnitText.Add section"] = () => new SystemdUnitText().Add(null!, "", ""),
        ["SystemdUnitText.Add key"] = () => new SystemdUnitText().Add("", null!, ""),
        ["SystemdUnitText.Add value"] = () => new SystemdUnitText().Add("", "", null!),
        ["ClusterState.Find key"] = () => s_state.Find(null!),
        ["TakeoverCheck.Run manifests"] = () => TakeoverCheck.Run(null!, s_state, s_release),
        ["TakeoverCheck.Run state"] = () => TakeoverCheck.Run([], null!, s_release),
        ["TakeoverCheck.Run release"] = () => TakeoverCheck.Run([], s_state, null!),
        ["TakeoverComparison.Compare release"] = () => TakeoverComparison.Compare(new ManifestMapping([]), null, null!),
        ["ImpactComparison.Run before"] = () => ImpactComparison.Run(null!, s_state, default),
        ["WordTable words"] = () => _ = new WordTable<int>(null!),
        ["ManifestText.Read file"] = () => ManifestText.Read(null!, "", s_bag),
        ["ManifestText.Read text"] = () => ManifestText.Read("", null!, s_bag),
        ["ManifestText.Read diagnostics"] = () => ManifestText.Read("", "", null!),
        ["ManifestReader file"] = () => _ = new ManifestReader(null!, s_bag),
        ["ManifestMapping entries"] = () => _ = new ManifestMapping(null!),
        ["ManifestSequence items"] = () => _ = new ManifestSequence(null!),
        ["ManifestScalar text"] = () => _ = new ManifestScalar(ScalarKind.String, null!),
        ["ManifestRules.Parse text"] = () => ManifestRules.Parse(null!),
        ["ManifestJson.Write node"] = () => ManifestJson.Write((ManifestNode)null!),
        ["ManifestJson.Write value"] = () => ManifestJson.Write((string)null!),
        ["ManifestTree.Of value"] = () => ManifestTree.Of(null!),
        ["DiagnosticBag.Add diagnostic"] = () => s_bag.Add(null!),
    };

    public static TheoryData<string> Calls => [.. s_calls.Keys];

    [Theory]
    [MemberData(nameof(Calls))]
    public void Null_IsRefusedByName(string call) =>
        Assert.Equal(call.Split(' ')[1], Assert.Throws<ArgumentNullException>(s_calls[call]).ParamName);
}
