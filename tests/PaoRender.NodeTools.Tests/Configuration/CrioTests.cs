using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using PaoRender.NodeTools.Tests.Support;
using PaoRender.Releases;

namespace PaoRender.NodeTools.Tests.Configuration;

/// <summary>CRI-O's files, read by a TOML parser and held against CRI-O's keys.</summary>
[Guards("configs/99-runtimes.conf", "configs/99-workload-pinning.conf")]
public sealed class CrioTests
{
    private const string Runtimes = "/etc/crio/crio.conf.d/99-runtimes.conf";
    private const string Pinning = "/etc/crio/crio.conf.d/99-workload-pinning.conf";
    private const string DefaultPinning = "/etc/crio/crio.conf.d/01-workload-pinning-default.conf";

    // crio.conf(5): CRI-O ignores a key that it does not know, so nobody else would notice a slip.
    private static readonly Dictionary<string, string[]> s_known = new(StringComparer.Ordinal)
    {
        ["crio.runtime"] = ["infra_ctr_cpuset", "shared_cpuset", "min_injected_gomaxprocs", "runtimes", "workloads"],
        ["crio.runtime.runtimes.*"] =
        [
            "runtime_path", "runtime_type", "runtime_root", "inherit_default_runtime", "exec_cpu_affinity", "default_annotations",
            "allowed_annotations",
        ],
        ["crio.runtime.workloads.*"] = ["activation_annotation", "annotation_prefix", "resources"],
        ["crio.runtime.workloads.*.resources"] = ["cpushares", "cpuset"],
    };

    public static TheoryData<string> Releases => [.. OperatorRelease.All.Select(release => release.ToString())];

    [SkippableTheory]
    [MemberData(nameof(Releases))]
    public void Runtimes_EveryCase_GiveTheHandlerOfTheRelease(string releaseText)
    {
        PythonWorker.RequirePython();
        Assert.True(OperatorRelease.TryParse(releaseText, out OperatorRelease release));
        foreach (NodeCase nodeCase in Cases.On(release))
        {
            JsonElement toml = Parse(TestBundle.Current.Render(nodeCase).Text(Runtimes));
            Assert.True(JsonElement.DeepEquals(Expected(nodeCase), toml), $"{nodeCase}: {toml}");
        }
    }

    [SkippableFact]
    public void Pinning_WithAndWithoutAProfile_NamesTheReservedCpus()
    {
        PythonWorker.RequirePython();
        foreach (NodeCase nodeCase in Cases.All.Where(item => item.Pinned))
        {
            RenderedNode node = TestBundle.Current.Render(nodeCase);
            foreach ((string path, string cpus) in new[] { (Pinning, nodeCase.Profile.Reserved!), (DefaultPinning, "") })
            {
                JsonElement toml = Parse(node.Text(path));
                object workload = new
                {
                    activation_annotation = "target.workload.openshift.io/management",
                    annotation_prefix = "resources.workload.openshift.io",
                    resources = new { cpushares = 0, cpuset = cpus },
                };
                JsonElement expected = JsonSerializer.SerializeToElement(
                    new { crio = new { runtime = new { workloads = new { management = workload } } } });
                Assert.True(JsonElement.DeepEquals(expected, toml), $"{nodeCase}: {toml}");
            }
        }
    }

    private static JsonElement Expected(NodeCase nodeCase)
    {
        OperatorRelease release = nodeCase.Release;
        bool shared = release.IsAtLeast(4, 15) && nodeCase.Gates.Count > 0;
        var runtime = new Dictionary<string, object>(StringComparer.Ordinal);
        if (nodeCase.Profile.Reserved is { Length: > 0 } reserved) runtime["infra_ctr_cpuset"] = reserved;
        if (shared) runtime["shared_cpuset"] = "20-21";
        if (release.IsAtLeast(4, 22)) runtime["min_injected_gomaxprocs"] = 4;

        var handler = new Dictionary<string, object>(StringComparer.Ordinal);
        if (release.IsAtLeast(4, 18))
        {
            handler["inherit_default_runtime"] = true;
        }
        else
        {
            bool crun = nodeCase.Runtime == "crun";
            handler["runtime_path"] = crun ? "/usr/bin/crun" : "/bin/runc";
            handler["runtime_root"] = crun ? "/run/crun" : "/run/runc";
            handler["runtime_type"] = "oci";
        }

        bool off = nodeCase.Profile.Annotations.Contains(("performance.openshift.io/exec-cpu-affinity", "disable"));
        if (release.IsAtLeast(4, 21) && !off) handler["exec_cpu_affinity"] = "first";
        handler["default_annotations"] = new Dictionary<string, string> { ["run.oci.systemd.subgroup"] = "" };
        string[] annotations =
        [
            "cpu-load-balancing.crio.io", "cpu-quota.crio.io", "irq-load-balancing.crio.io", "cpu-c-states.crio.io", "cpu-freq-governor.crio.io",
        ];
        handler["allowed_annotations"] = shared ? [.. annotations, "cpu-shared.crio.io"] : annotations;
        runtime["runtimes"] = new Dictionary<string, object> { ["high-performance"] = handler };
        return JsonSerializer.SerializeToElement(new { crio = new { runtime } });
    }

    private static JsonElement Parse(string text)
    {
        JsonElement answer = PythonWorker.Ask(new { kind = "toml", text });
        Assert.False(answer.TryGetProperty("error", out JsonElement error), $"{error}\n{text}");
        JsonElement value = answer.GetProperty("value");
        JsonElement runtime = value.GetProperty("crio").GetProperty("runtime");
        CheckKeys("crio.runtime", runtime);
        foreach (JsonProperty table in Tables(runtime, "runtimes")) CheckKeys("crio.runtime.runtimes.*", table.Value);
        foreach (JsonProperty table in Tables(runtime, "workloads"))
        {
            CheckKeys("crio.runtime.workloads.*", table.Value);
            CheckKeys("crio.runtime.workloads.*.resources", table.Value.GetProperty("resources"));
        }

        return value;
    }

    private static JsonProperty[] Tables(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out JsonElement tables) ? [.. tables.EnumerateObject()] : [];

    private static void CheckKeys(string table, JsonElement keys) =>
        Assert.All(keys.EnumerateObject(), key => Assert.Contains(key.Name, s_known[table]));
}
