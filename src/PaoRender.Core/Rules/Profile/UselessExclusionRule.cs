using System;
using System.Collections.Generic;
using PaoRender.Checks;
using PaoRender.Manifests;
using PaoRender.Schemas;

namespace PaoRender.Rules;

/// <summary>Filters for network devices exclude nothing.</summary>
internal sealed class UselessExclusionRule : Rule
{
    private const string Code = "PAO1542";

    public override RuleInfo Info => new(Code, "Filters for network devices exclude nothing", RuleCategory.Profile, RuleSource.Tuned)
    {
        Severity = DiagnosticSeverity.Warning,
        Meaning = "A device gets its queues when any filter of `spec.net.devices` is for it. So what one filter excludes with `!` another one "
            + "brings back: two filters such as `!eno1` and `!eno2` are together for every device.",
        Remedy = "Exclude with one filter only, such as `!eno*`, or name the devices that are meant.",
        Bad = new RuleExample(Example.With("net: {userLevelNetworking: true, devices: [{interfaceName: \"!eno1\"}, {interfaceName: \"!ens2\"}]}")),
        Good = new RuleExample(Example.With("net: {userLevelNetworking: true, devices: [{interfaceName: \"!en*\"}]}")),
    };

    public override IReadOnlyList<Check> Checks => [Check.OfProfile(CheckStage.Effect, CheckGate.StrictOnly, Run)];

    private static void Run(ProfileCheckScope scope)
    {
        List<V2PerformanceProfileSpecNetDevices> devices = scope.Spec.Net?.Devices ?? [];
        foreach (V2PerformanceProfileSpecNetDevices device in devices)
        {
            if (Excluded(device) is not { } excluded || devices.Find(other => BringsBack(other, excluded)) is not { } found) continue;
            if (device.Source?["interfaceName"]?.In(scope.Profile.Input.Document.File) is not { } position) continue;
            string message = $"What '!{excluded}' excludes, the filter '{found.InterfaceName}' brings back, so no device is excluded: "
                + "a device needs one filter that is for it. Exclude with one filter only, or name the devices that are meant.";
            scope.ReportOnce(Code, DiagnosticSeverity.Warning, position, message);
            return;
        }
    }

    // Patterns are left alone: what two of them have in common depends on the names of a machine.
    private static string? Excluded(V2PerformanceProfileSpecNetDevices device) =>
        Name(device) is { Length: > 1 } name && name[0] == '!' ? name.Substring(1) : null;

    // TuneD compares with the beginning of a name.
    private static bool BringsBack(V2PerformanceProfileSpecNetDevices other, string excluded)
    {
        if (Name(other) is not { Length: > 0 } name) return false;
        return Excluded(other) is { } also
            ? !also.StartsWith(excluded, StringComparison.Ordinal) && !excluded.StartsWith(also, StringComparison.Ordinal)
            : excluded.StartsWith(name, StringComparison.Ordinal);
    }

    private static string? Name(V2PerformanceProfileSpecNetDevices device) =>
        device is { VendorID: null, DeviceID: null, InterfaceName: { } name } && name.IndexOfAny(['*', '?', '[']) < 0 ? name : null;
}
