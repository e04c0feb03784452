using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace PaoRender.NodeTools.Tests.Support;

/// <summary>Huge pages of one size.</summary>
internal sealed record Pages(string Size, int Count, int? Node = null);

/// <summary>A network device of a profile.</summary>
internal sealed record Device(string? Interface = null, string? Vendor = null, string? Model = null);

/// <summary>What a test says about a PerformanceProfile; null leaves a field out.</summary>
internal sealed record ProfileOptions
{
    public const string ProfileName = "edge";

    // Without it, or partitioning, no operator takes CPUs for OVS-DPDK.
    private static readonly (string Key, string Value) s_strictReservation =
        ("kubeletconfig.experimental", """{"cpuManagerPolicyOptions": {"strict-cpu-reservation": "true"}}""");

    public string? Reserved { get; init; } = "0-3";
    public string? Isolated { get; init; } = "4-15";
    public string? Offlined { get; init; }
    public string? Shared { get; init; }
    public string? OvsDpdk { get; init; }
    public bool? BalanceIsolated { get; init; }
    public bool? RealTime { get; init; }
    public bool? HighPower { get; init; }
    public bool? PerPodPower { get; init; }
    public bool? MixedCpus { get; init; }
    public bool? IrqBalancingOff { get; init; }
    public (int Isolated, int Reserved)? Frequencies { get; init; }
    public string? DefaultPageSize { get; init; }
    public IReadOnlyList<Pages>? HugePages { get; init; }
    public bool? UserLevelNetworking { get; init; }
    public IReadOnlyList<Device>? Devices { get; init; }
    public IReadOnlyList<string>? Arguments { get; init; }
    public bool RealTimeKernel { get; init; }
    public IReadOnlyList<(string Key, string Value)> Annotations { get; init; } = [];

    /// <summary>The manifest.</summary>
    public string Yaml()
    {
        var text = new StringBuilder("apiVersion: performance.openshift.io/v2\nkind: PerformanceProfile\nmetadata:\n  name: edge\n");
        (string Key, string Value)[] annotations = [.. Annotations, .. OvsDpdk is null ? [] : new[] { s_strictReservation }];
        if (annotations.Length > 0) text.Append("  annotations:\n");
        foreach ((string key, string value) in annotations) Add(text, 4, key, Quoted(value));
        text.Append("spec:\n  nodeSelector:\n    node-role.kubernetes.io/worker: \"\"\n");
        bool anyCpu = BalanceIsolated is not null || (Reserved ?? Isolated ?? Offlined ?? Shared ?? OvsDpdk) is not null;
        text.Append(anyCpu ? "  cpu:\n" : "  cpu: {}\n");
        Add(text, 4, "balanceIsolated", Text(BalanceIsolated));
        Add(text, 4, "reserved", Quoted(Reserved));
        Add(text, 4, "isolated", Quoted(Isolated));
        Add(text, 4, "offlined", Quoted(Offlined));
        Add(text, 4, "shared", Quoted(Shared));
        Add(text, 4, "ovsDpdk", Quoted(OvsDpdk));
        Add(text, 2, "globallyDisableIrqLoadBalancing", Text(IrqBalancingOff));
        if (RealTimeKernel) text.Append("  realTimeKernel:\n    enabled: true\n");
        AddHints(text);
        if (Frequencies is { } frequencies)
        {
            text.Append(CultureInfo.InvariantCulture,
                $"  hardwareTuning:\n    isolatedCpuFreq: {frequencies.Isolated}\n    reservedCpuFreq: {frequencies.Reserved}\n");
        }

        AddHugePages(text);
        AddNet(text);
        if (Arguments is not null) Add(text, 2, "additionalKernelArgs", "[" + string.Join(", ", Arguments.Select(Quoted)) + "]");
        return text.ToString();
    }

    private void AddHints(StringBuilder text)
    {
        if (RealTime is null && HighPower is null && PerPodPower is null && MixedCpus is null) return;
        text.Append("  workloadHints:\n");
        Add(text, 4, "realTime", Text(RealTime));
        Add(text, 4, "highPowerConsumption", Text(HighPower));
        Add(text, 4, "perPodPowerManagement", Text(PerPodPower));
        Add(text, 4, "mixedCpus", Text(MixedCpus));
    }

    private void AddHugePages(StringBuilder text)
    {
        if (DefaultPageSize is null && HugePages is null) return;
        text.Append("  hugepages:\n");
        Add(text, 4, "defaultHugepagesSize", Quoted(DefaultPageSize));
        if (HugePages is null) return;
        text.Append("    pages:\n");
        foreach (Pages pages in HugePages)
        {
            text.Append(CultureInfo.InvariantCulture, $"    - size: {pages.Size}\n      count: {pages.Count}\n");
            if (pages.Node is { } node) text.Append(CultureInfo.InvariantCulture, $"      node: {node}\n");
        }
    }

    private void AddNet(StringBuilder text)
    {
        if (UserLevelNetworking is null) return;
        text.Append("  net:\n");
        Add(text, 4, "userLevelNetworking", Text(UserLevelNetworking));
        if (Devices is null) return;
        text.Append("    devices:\n");
        foreach (Device device in Devices)
        {
            string[] fields =
            [
                .. new[] { ("interfaceName", device.Interface), ("vendorID", device.Vendor), ("deviceID", device.Model) }
                    .Where(field => field.Item2 is not null).Select(field => field.Item1 + ": " + Quoted(field.Item2)),
            ];
            text.Append("    - {").Append(string.Join(", ", fields)).Append("}\n");
        }
    }

    private static void Add(StringBuilder text, int indent, string key, string? value)
    {
        if (value is not null) text.Append(' ', indent).Append(key).Append(": ").Append(value).Append('\n');
    }

    private static string? Text(bool? value) => value switch { null => null, true => "true", false => "false" };

    private static string? Quoted(string? value) => value is null ? null : "\"" + value.Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
}
