using System;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using PaoRender.Assets;
using PaoRender.Releases;

namespace PaoRender.Core.Tests.Indexes;

/// <summary>The index of rendered manifests.</summary>
public class ManifestIndexTests
{
    private const string Profile = """
        apiVersion: performance.openshift.io/v2
        kind: PerformanceProfile
        metadata:
          name: du
        spec:
          cpu:
            reserved: 0-1
            isolated: 2-15
          machineConfigPoolSelector:
            machineconfiguration.openshift.io/role: ran
          nodeSelector:
            node-role.kubernetes.io/ran: ""
        """;

    private const string Pool = """
        apiVersion: machineconfiguration.openshift.io/v1
        kind: MachineConfigPool
        metadata:
          name: ran
          labels: {machineconfiguration.openshift.io/role: ran}
        spec:
          machineConfigSelector:
            matchExpressions:
            - {key: machineconfiguration.openshift.io/role, operator: In, values: [worker, ran]}
          nodeSelector:
            matchLabels:
              node-role.kubernetes.io/ran: ""
        """;

    private static readonly RenderRequest s_request = new()
    {
        Inputs = [new InputFile("du.yaml", Profile), new InputFile("pool.yaml", Pool)],
        Assets = AssetBundle.BuiltIn,
        Release = OperatorRelease.All.Single(release => release.ToString() == "4.18"),
        EnableWorkloadPartitioning = true,
    };

    private static readonly RenderResult s_result = Renderer.Render(s_request);

    [Fact]
    public void Rows_SayWhichObjectIsWhere()
    {
        JsonElement[] rows = [.. ManifestIndex.Rows(s_request, s_result.Manifests).Select(row => JsonDocument.Parse(row).RootElement)];

        Assert.Equal(s_result.Manifests.Select(manifest => manifest.FileName).Order(StringComparer.Ordinal), rows.Select(row => Text(row, "file")));
        byte[] content = s_result.Manifests.Single(manifest => manifest.Kind == "Tuned").Content;
        JsonElement tuned = rows.Single(row => Text(row, "kind") == "Tuned");
        Assert.Equal(
            "{\"file\": \"du_tuned.yaml\", \"sha256\": \"SUM\", \"size\": SIZE, \"apiVersion\": \"tuned.openshift.io/v1\", \"kind\": \"Tuned\", "
            + "\"namespace\": \"openshift-cluster-node-tuning-operator\", \"name\": \"openshift-node-performance-du\", \"profile\": \"du\", "
            + "\"pool\": \"ran\", \"release\": \"4.18\", \"match\": \"controller\", \"bundle\": \"BUNDLE\"}",
            tuned.GetRawText()
                .Replace(Sum(content), "SUM", StringComparison.Ordinal)
                .Replace($"\"size\": {content.Length}", "\"size\": SIZE", StringComparison.Ordinal)
                .Replace(AssetBundle.BuiltIn.Checksum, "BUNDLE", StringComparison.Ordinal));
    }

    [Fact]
    public void PinningOfPools_HasAPoolAndNoProfile()
    {
        JsonElement[] pinning =
        [
            .. ManifestIndex.Rows(s_request, s_result.Manifests).Select(row => JsonDocument.Parse(row).RootElement)
                .Where(row => Text(row, "file")!.StartsWith("01_", StringComparison.Ordinal) && Text(row, "kind") == "MachineConfig"),
        ];

        Assert.NotEmpty(pinning);
        Assert.All(pinning, row => Assert.Null(Text(row, "profile")));
        Assert.All(pinning, row => Assert.Equal($"01-{Text(row, "pool")}-cpu-partitioning", Text(row, "name")));
    }

    [Fact]
    public void Site_IsTheFolder()
    {
        JsonElement row = JsonDocument.Parse(ManifestIndex.Rows(s_request, s_result.Manifests, "north")[0]).RootElement;

        Assert.Equal("north", Text(row, "site"));
        Assert.StartsWith("north/", Text(row, "file"), StringComparison.Ordinal);
    }

    [Fact]
    public void Order_OfManifestsDoesNotMatter() => Assert.Equal(
        ManifestIndex.Rows(s_request, s_result.Manifests), ManifestIndex.Rows(s_request, s_result.Manifests.Reverse()));

    [Fact]
    public void File_IsKnownAsIndex()
    {
        string some = Encoding.UTF8.GetString(ManifestIndex.File(ManifestIndex.Rows(s_request, s_result.Manifests)));
        string none = Encoding.UTF8.GetString(ManifestIndex.File([]));

        Assert.Equal(s_result.Manifests.Count, JsonDocument.Parse(some).RootElement.GetProperty("manifests").GetArrayLength());
        Assert.Equal(0, JsonDocument.Parse(none).RootElement.GetProperty("manifests").GetArrayLength());
        Assert.True(ManifestIndex.IsIndex(some));
        Assert.True(ManifestIndex.IsIndex(none));
        Assert.False(ManifestIndex.IsIndex("{}"));
    }

    [Fact]
    public void Checksum_IsThatOfAListOfFiles()
    {
        var bundle = new AssetBundle("mine", [new("scripts/b.sh", [2]), new("configs/a", [1, 1])]);

        Assert.Equal(Sum(Encoding.UTF8.GetBytes($"{Sum([1, 1])}  configs/a\n{Sum([2])}  scripts/b.sh\n")), bundle.Checksum);
    }

    private static string? Text(JsonElement row, string name) => row.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;

    private static string Sum(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
