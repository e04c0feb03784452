using System;
using System.Linq;
using PaoRender.Assets;
using PaoRender.Manifests;

namespace PaoRender.Core.Tests.Admission;

/// <summary>Placeholders in objects beside the profiles: named once, and never where the text has a meaning of its own.</summary>
public class CompanionPlaceholderTests
{
    private const string Pool = "MachineConfigPool", Config = "MachineConfig", Machine = "machineconfiguration.openshift.io/v1";
    private const string Settings = "config.openshift.io/v1", Patch = "tuned.openshift.io/v1";
    private const string Selector = "machineConfigPoolSelector: {matchLabels: {pools.operator.machineconfiguration.openshift.io/master: ''}}, ";
    private const string Role = "labels: {machineconfiguration.openshift.io/role: worker}";
    private const string Worker = "nodeSelector: {matchLabels: {node-role.kubernetes.io/worker: ''}}, "
        + "machineConfigSelector: {matchLabels: {machineconfiguration.openshift.io/role: worker}}";

    private const string WorkerName = "name: worker, labels: {pools.operator.machineconfiguration.openshift.io/worker: '', "
        + "machineconfiguration.openshift.io/role: worker}";

    [Theory]
    [InlineData(Machine, Pool, "name: '${MCP}'", Worker)]
    [InlineData(Machine, "KubeletConfig", "name: a", Selector + "kubeletConfig: {maxPods: '${MAX}'}")]
    [InlineData(Machine, "KubeletConfig", "name: a", Selector + "kubeletConfig: {cpuManagerPolicy: '${MAX}'}")]
    [InlineData(Machine, "ContainerRuntimeConfig", "name: a", Selector + "containerRuntimeConfig: {defaultRuntime: '${RT}'}")]
    [InlineData(Settings, "FeatureGate", "name: cluster", "featureSet: <set>")]
    [InlineData(Settings, "Infrastructure", "name: cluster", "platformSpec: {type: '${PLATFORM}'}")]
    [InlineData(Machine, Config, "name: a, " + Role, "config: {ignition: {version: 3.2.0}, storage: {files: [{path: '/etc/{{x}}'}]}}")]
    [InlineData(Machine, Config, "name: a, " + Role, "config: {ignition: {version: 3.2.0}, storage: {files: [{path: '{{x}}/a'}]}}")]
    [InlineData(Machine, Config, "name: a, " + Role,
        "config: {ignition: {version: 3.2.0}, storage: {files: [{path: /a, contents: {source: 'data:,{{ x }}'}}]}}")]
    [InlineData(Machine, Config, "name: a, " + Role, "config: {ignition: {version: 3.2.0}, systemd: {units: [{name: '${x}.service'}]}}")]
    [InlineData(Patch, "Tuned", "name: a", "recommend: [{profile: '${P}', priority: 19}]")]
    [InlineData(Patch, "Tuned", "name: a", "recommend: [{profile: p, priority: 19, machineConfigLabels: {a: $mcp}}]")]
    [InlineData(Patch, "Tuned", "name: a", "profile: [{name: p, data: \"[sysctl]\\na=${b}\\nkernel.x={{ x }}\"}]")]
    [InlineData(Patch, "Tuned", "name: a", "profile: [{name: p, data: \"[main]\\ninclude=openshift-node-performance-$mcp\"}]")]
    [InlineData(Patch, "Tuned", "name: a", "profile: [{name: p, data: \"[main]\\ninclude=openshift-node-performance-<p>\"}]")]
    [InlineData("v1", "Node", "name: a, labels: {node-role.kubernetes.io/<mcp>: ''}", "")]
    public void Placeholder_IsTheOneError(string apiVersion, string kind, string metadata, string spec) =>
        Assert.Equal("PAO1016!", Codes(apiVersion, kind, metadata, spec));

    [Theory]
    [InlineData(Machine, Config, "name: a, " + Role, "kernelArguments: ['foo=${BAR}']", "PAO1016")]
    [InlineData(Machine, Config, "name: a, " + Role,
        "config: {ignition: {version: 3.2.0}, storage: {files: [{path: /a, contents: {source: 'data:,{{x}}$name<b>'}}]}}", "")]
    [InlineData(Machine, Config, "name: a, " + Role,
        "config: {ignition: {version: 3.2.0}, systemd: {units: [{name: a@b@c.service, contents: 'ExecStart={{ x }} ${A} $B <c> %i'}]}}", "")]
    [InlineData(Machine, Config, "name: a, " + Role,
        "config: {ignition: {version: 3.2.0}, passwd: {users: [{name: core, passwordHash: $y$j9T$ab}]}}", "")]
    [InlineData(Patch, "Tuned", "name: a", "profile: [{name: p, data: \"# {{ x }}\\n[sysctl]\\na=${b} $c <d>\\ne=${f:exec:x}\"}]", "")]
    [InlineData(Patch, "Tuned", "name: a", "profile: [{name: p, data: \"[main]\\ninclude=openshift-node-performance-${f:exec:x}\"}]", "")]
    public void Text_WithAMeaningOfItsOwn_IsTaken(string apiVersion, string kind, string metadata, string spec, string codes) =>
        Assert.Equal(codes, Codes(apiVersion, kind, metadata, spec));

    [Fact]
    public void Placeholder_InANumberOfANode_IsTheOneError()
    {
        RenderResult result = AdmissionInput.Render("5.2", AdmissionInput.Good, "apiVersion: v1\nkind: Node\n"
            + "metadata: {name: a, labels: {node-role.kubernetes.io/worker: ''}}\n"
            + "status: {capacity: {cpu: '${CPUS}', memory: 64Gi}, nodeInfo: {architecture: amd64}}\n");
        Assert.Equal("PAO1016 4:26", AdmissionInput.Errors(result));
    }

    [Theory]
    [InlineData("one", "PAO1053!")]
    [InlineData("150%", "PAO1053")]
    [InlineData("0x10", "PAO1018")]
    [InlineData("010", "PAO1018")]
    [InlineData("10%", "")]
    [InlineData("2", "")]
    public void MaxUnavailable_IsJudged(string value, string codes) =>
        Assert.Equal(codes, Codes(Machine, Pool, WorkerName, Worker + ", maxUnavailable: " + value));

    [Theory]
    [InlineData(Machine, "KubeletConfig", "name: a", Selector + "kubeletConfig: {maxPods: 0x1F4}", "PAO1018")]
    [InlineData(Settings, "Infrastructure", "name: cluster", "platformSpec: {type: BareMetall}", "PAO1053!")]
    public void Value_IsJudged(string apiVersion, string kind, string metadata, string spec, string codes) =>
        Assert.Equal(codes, Codes(apiVersion, kind, metadata, spec));

    [Theory]
    [InlineData("MixedCPUsAllocation", "")]
    [InlineData("mixedcpusallocation", "Did you mean MixedCPUsAllocation?")]
    [InlineData("MixedCPUAllocation", "Did you mean MixedCPUsAllocation?")]
    [InlineData("SomethingElse", "")]
    public void RequestedGate_IsJudged(string gate, string advice)
    {
        RenderResult result = Renderer.Render(new RenderRequest
        {
            Inputs = [new InputFile("p.yaml", AdmissionInput.Good)],
            Assets = AssetBundle.BuiltIn,
            FeatureGates = [gate],
        });
        string[] said = [.. result.Diagnostics.Where(found => found.Code == "PAO1053").Select(found => found.Message)];
        if (advice.Length == 0) Assert.Empty(said);
        else Assert.EndsWith(advice, Assert.Single(said), StringComparison.Ordinal);
    }

    private static string Codes(string apiVersion, string kind, string metadata, string spec) => string.Join(", ", AdmissionInput
        .Render("5.2", AdmissionInput.Good, $"apiVersion: {apiVersion}\nkind: {kind}\nmetadata: {{{metadata}}}\nspec: {{{spec}}}\n")
        .Diagnostics
        .Where(found => found.Severity >= DiagnosticSeverity.Warning && found.Code is not ("PAO2004" or "PAO1302"))
        .Select(found => found.Code + (found.Severity == DiagnosticSeverity.Error ? "!" : "")));
}
