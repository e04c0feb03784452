using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PaoRender.Core.Tests.Conformance;
using PaoRender.Manifests;
using PaoRender.Releases;
using PaoRender.Takeover;
using PaoRender.Tests.Shared;

namespace PaoRender.Core.Tests.Takeover;

/// <summary>What a cluster makes of a manifest on its way through the API server is not a difference.</summary>
public class ReserialisedStateTests
{
    public static TheoryData<string> Releases => [.. OperatorRelease.All.Select(release => release.ToString())];

    [Theory]
    [MemberData(nameof(Releases))]
    public void OwnManifests_Reserialised_AreUntouched(string release)
    {
        IReadOnlyList<RenderedManifest> manifests = RealisticCluster.Render(release);
        Assert.True(OperatorRelease.TryParse(release, out OperatorRelease parsed));
        for (int seed = 1; seed <= 3; seed++)
        {
            IReadOnlyList<TakeoverAnswer> answers = TakeoverCheck.Run(manifests, State(manifests.Select(StateJson.Of), seed), parsed);

            Assert.Equal(manifests.Count, answers.Count);
            Assert.All(answers, answer => Assert.Equal((TakeoverVerdict.Untouched, 0), (answer.Verdict, answer.Differences.Count)));
        }
    }

    [SkippableTheory]
    [MemberData(nameof(ConformanceTests.ControllerReleases), MemberType = typeof(ConformanceTests))]
    public void EveryCase_Reserialised_IsUntouched(string release)
    {
        Skip.If(RepositoryPaths.Conformance is null, RepositoryPaths.NoConformance);
        Assert.True(OperatorRelease.TryParse(release, out OperatorRelease parsed));
        string root = Path.Combine(RepositoryPaths.Conformance!, "expected", "controller", release);
        var wrong = new List<string>();
        int count = 0;
        foreach (string file in Directory.GetFiles(root, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string text = File.ReadAllText(file);
            TakeoverAnswer answer = TakeoverComparison.Compare(
                StateJson.Tree(text), StateJson.Tree(StateJson.Reserialised(StateJson.Of(text), ++count)), parsed);
            if (answer.Verdict != TakeoverVerdict.Untouched) wrong.Add($"{file}: {answer.Verdict} {string.Join(" ", answer.Differences)}");
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} of {count}:\n" + string.Join("\n", wrong.Take(20)));
        Assert.True(count > 200, $"only {count} manifests were found");
    }

    private static ClusterState State(IEnumerable<System.Text.Json.Nodes.JsonObject> manifests, int seed)
    {
        var errors = new DiagnosticBag();
        var state = ClusterState.Read(
            manifests.Select((manifest, i) => new InputFile($"{i}.json", StateJson.Reserialised(manifest, seed + i).ToJsonString())), errors);
        Assert.False(errors.HasErrors);
        return state;
    }
}
