using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using PaoRender.Assets;
using PaoRender.Manifests;
using PaoRender.NodeTools.Tests.Support;
using PaoRender.Releases;
using PaoRender.Tests.Shared;

namespace PaoRender.NodeTools.Tests.Configuration;

/// <summary>Ignition's own opinion of the config of every MachineConfig.</summary>
public sealed class IgnitionTests : IDisposable
{
    private readonly FakeTree _tree = new();

    public void Dispose() => _tree.Dispose();

    [SkippableFact]
    public void Configs_OfEveryCase_AreAccepted()
    {
        string validate = Tool.Require("ignition-validate", "ignition");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        IEnumerable<NodeCase> cases = Cases.On(OperatorRelease.Newest).Concat(Cases.All.Where(item => item.Name is "plain" or "everything"));
        foreach (NodeCase nodeCase in cases)
        {
            foreach (ManifestNode config in TestBundle.Current.Render(nodeCase).Ignition)
            {
                string json = Json(config);
                if (!seen.Add(json)) continue;
                ToolResult result = Validate(validate, json);
                Assert.True(result.Status == 0, $"{nodeCase}: {result}");
            }
        }

        Assert.True(seen.Count > 20, $"only {seen.Count} configs were looked at");
    }

    [SkippableFact]
    public void Configs_OfTheSample_AreAccepted()
    {
        string validate = Tool.Require("ignition-validate", "ignition");
        string folder = Path.Combine(RepositoryPaths.Root, "samples", "SnoCluster", "manifests");
        RenderResult result = Renderer.Render(new RenderRequest
        {
            Inputs = [.. Directory.GetFiles(folder, "*.yaml").Select(path => new InputFile(path, File.ReadAllText(path)))],
            Assets = AssetBundle.BuiltIn,
        });

        int count = 0;
        foreach (RenderedManifest manifest in result.Manifests.Where(manifest => manifest.Kind == "MachineConfig"))
        {
            string text = Encoding.UTF8.GetString(manifest.Content);
            var root = (ManifestMapping)ManifestText.Read(manifest.FileName, text, new DiagnosticBag()).Single().Root;
            ToolResult verdict = Validate(validate, Json(root.Find("spec", "config")!));
            Assert.True(verdict.Status == 0, $"{manifest.FileName}: {verdict}");
            count++;
        }

        // The profile's, and one for each of the pools master and worker.
        Assert.Equal(3, count);
    }

    [SkippableFact]
    public void Configs_ThatAreWrong_WouldBeRefused()
    {
        string validate = Tool.Require("ignition-validate", "ignition");
        string json = Json(TestBundle.Current.Render(Cases.Everything).Ignition[^1]);

        Assert.NotEqual(0, Validate(validate, json.Replace("\"path\":\"/etc/crio", "\"path\":\"etc/crio", StringComparison.Ordinal)).Status);
    }

    private ToolResult Validate(string validate, string json)
    {
        _tree.Add("config.ign", json);
        return Tool.Run(validate, [_tree.At("config.ign")]);
    }

    private static string Json(ManifestNode node)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream)) Write(writer, node);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter writer, ManifestNode node)
    {
        switch (node)
        {
            case ManifestMapping map:
                writer.WriteStartObject();
                foreach (ManifestEntry entry in map.Entries)
                {
                    writer.WritePropertyName(entry.Key);
                    Write(writer, entry.Value);
                }

                writer.WriteEndObject();
                break;
            case ManifestSequence list:
                writer.WriteStartArray();
                foreach (ManifestNode item in list.Items) Write(writer, item);
                writer.WriteEndArray();
                break;
            case ManifestScalar { Kind: ScalarKind.String } text:
                writer.WriteStringValue(text.Text);
                break;
            case ManifestScalar other:
                // null, booleans and numbers are spelled the same in both.
                writer.WriteRawValue(other.IsNull ? "null" : other.Text);
                break;
        }
    }
}
