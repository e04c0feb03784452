using System.Collections.Generic;

namespace PaoRender.Core.Tests.ErrorTexts;

/// <summary>Thirty mistakes, and who notices them without us.</summary>
internal static class ErrorTextCases
{
    private const string Cpus = "\"0-1\"", Isolated = "\"2-7\"";

    private const string Name = "name: ran", Selector = "  nodeSelector:\n    node-role.kubernetes.io/worker: \"\"";

    private const string Annotated = "name: ran\n  annotations:\n    ";

    public static IReadOnlyList<ErrorTextCase> All { get; } =
    [
        new("CPU in two sets", Isolated, "\"1-7\"", "webhook"),
        new("Placeholder left in a CPU set", Isolated, "\"$(ISOLATED)\"", "render command: `strconv.Atoi: parsing \"$(ISOLATED)\": invalid syntax`"),
        new("Blank after the comma", Isolated, "\"2-5, 6-7\"", "render command: `strconv.Atoi: parsing \" 6\": invalid syntax`"),
        new("Typographic dash", Isolated, "\"2\u20137\"", "render command: `strconv.Atoi: parsing \"2\u20137\": invalid syntax`"),
        new("Trailing comma", Isolated, "\"2-7,\"", "render command: `strconv.Atoi: parsing \"\": invalid syntax`"),
        new("Range upside down", Isolated, "\"7-2\"", "render command, as a range that is none"),
        new("CPU forgotten", Isolated, "\"3-7\"", "nobody; the kubelet gives it away, unpinned"),
        new("Fraction for a whole number",
            Selector, "  hugepages: {defaultHugepagesSize: 1G, pages: [{size: 1G, count: 1.5}]}\n" + Selector,
            "API server, by the schema"),
        new("Null in a list", Selector, "  net: {userLevelNetworking: true, devices: [null]}\n" + Selector, "API server, by the schema"),
        new("Misspelt field", "isolated:", "isolatd:", "API server drops the field"),
        new("Field at the wrong depth", Selector, Selector + "\n  topologyPolicy: restricted", "API server drops the field"),
        new("Tab for indentation", "    reserved", "\treserved", "render command: `found character that cannot start any token`"),
        new("Quote not closed", Cpus, "\"0-1", "YAML reader, in a later line"),
        new("Template as a value", Cpus, "{{hub .cpus hub}}", "YAML reader, or a map where a text should be"),
        new("Name missing", Name, "labels: {}", "API server"),
        new("Name in upper case", Name, "name: RAN-Site", "API server"),
        new("Kind misspelt", "PerformanceProfile", "PerformanceProfil", "API server: no such kind; the render passes over it"),
        new("Kind missing", "kind: PerformanceProfile\n", "", "render command, as an object without a kind"),
        new("Kind's key misspelt", "kind:", "knid:", "render command, as an object without a kind"),
        new("Reserved CPUs missing", "    reserved: \"0-1\"\n", "", "webhook"),
        new("Kubelet snippet with a wrong type",
            Name, Annotated + "kubeletconfig.experimental: '{\"maxPods\": \"many\"}'",
            "render command and controller, as a Go decoding error"),
        new("Kubelet key misspelt", Name, Annotated + "kubeletconfig.experimental: '{\"maxPodz\": 250}'", "kubelet of the booted node"),
        new("Annotation misspelt", Name, Annotated + "performance.openshift.io/ignore-cgroup-version: \"true\"", "nobody"),
        new("Topology policy in upper case", Selector, Selector + "\n  numa: {topologyPolicy: Restricted}", "webhook"),
        new("PCI number without 0x", Selector, Selector + "\n  net: {userLevelNetworking: true, devices: [{vendorID: \"8086\"}]}", "webhook"),
        new("Huge pages of a size that does not exist", Selector, Selector + "\n  hugepages: {defaultHugepagesSize: 3M}", "webhook"),
        new("Line break in a kernel argument",
            Selector, Selector + "\n  additionalKernelArgs: [\"quiet\\n[sysctl]\\nkernel.panic=0\"]",
            "nobody; TuneD takes it for a section of its own"),
        new("Kernel argument that the operator sets", Selector, Selector + "\n  additionalKernelArgs: [isolcpus=1-3]", "nobody"),
        new("Pool that takes no MachineConfig of the profile", "values: [worker, worker-du]", "values: [worker]", "controller degrades the profile"),
        new("No pool for the nodes",
            "node-role.kubernetes.io/worker-du: \"\"\n---", "node-role.kubernetes.io/worker-dv: \"\"\n---",
            "render command fails; controller degrades the profile"),
    ];
}
