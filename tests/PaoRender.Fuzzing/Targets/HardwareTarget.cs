using System.Collections.Generic;
using System.Linq;
using PaoRender.Assets;
using PaoRender.Hardware;
using PaoRender.Manifests;
using PaoRender.Releases;

namespace PaoRender.Fuzzing.Targets;

/// <summary>Descriptions of machines, which a profile is then checked against.</summary>
internal sealed class HardwareTarget : IFuzzTarget
{
    private const string File = "m.json";

    public string Name => "hardware";

    public IReadOnlyList<string> Seeds { get; } =
    [
        "apiVersion: v1\nkind: Node\nmetadata:\n  name: a\n  labels:\n    node-role.kubernetes.io/worker: \"\"\nstatus:\n  capacity:\n"
            + "    cpu: \"8\"\n    memory: 16Gi\n    hugepages-2Mi: \"0\"\n  nodeInfo:\n    architecture: amd64\n",
        "apiVersion: v1\nkind: NodeList\nitems:\n- metadata: {name: a}\n  status: {capacity: {cpu: \"8\"}}\n",
        "apiVersion: metal3.io/v1alpha1\nkind: HardwareData\nmetadata: {name: h}\n"
            + "spec: {hardware: {cpu: {arch: x86_64, count: 8}, ramMebibytes: 64}}\n",
        """{"lscpu":[{"field":"CPU(s):","data":"8","children":[{"field":"On-line CPU(s) list:","data":"0-7"}]}]}""",
        """{"lscpu":[{"field":"CPU(s):","data":"2"},{"field":"On-line CPU(s) list:","data":"0"},{"field":"NUMA node0 CPU(s):","data":"0"}]}""",
        """{"cpus":[{"cpu":0,"node":0,"socket":0,"core":0,"online":true},{"cpu":1,"node":"-","socket":0,"core":0,"online":"no"}]}""",
        """[{"name":"worker","nodes":[{"name":"a","smt_enabled":false,"cpus_count":2,"numa_cells":[{"id":0,"cores":[0,1]}]}]}]""",
    ];

    public IReadOnlyList<string> Words { get; } =
    [
        .. YamlWords.All, "\"children\":[", "\"data\":null", "\"0-4294967295\"", "\"cpu\":65536", "\"cpu\":-1", "\"core\":null", "cpus_count",
        "ramMebibytes: 9223372036854775807", "memory: 9999Ei", "memory: -1", "hugepages-1Gi: \"0\"\n", "hugepages-0: \"0\"\n",
        "architecture: arm64\n", "labels: []\n", "status: null\n", "items:\n- ",
    ];

    public void Run(string input)
    {
        var diagnostics = new DiagnosticBag();
        IReadOnlyList<Machine> machines = HardwareReader.Read(File, input, diagnostics);
        Promise.Holds([.. diagnostics.Items.OrderBy(found => found.Position.Line).ThenBy(found => found.Position.Column)], File, input);
        if (machines.Count == 0 && !diagnostics.HasErrors) throw new BrokenPromiseException("neither a machine nor an error");
        Promise.Holds(
            Renderer.Check(new RenderRequest
            {
                Inputs = [new InputFile("profile.yaml", CompanionSeeds.Profile)],
                Assets = AssetBundle.BuiltIn,
                Release = new InputChoice(input).Of(OperatorRelease.All),
                Hardware = machines,
            }),
            "profile.yaml",
            CompanionSeeds.Profile);
    }
}
