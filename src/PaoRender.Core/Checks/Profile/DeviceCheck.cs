using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.Diagnostics;
using PaoRender.Manifests;
using PaoRender.Schemas;
using PaoRender.Values;

namespace PaoRender.Checks;

/// <summary>The filters for network devices.</summary>
internal static class DeviceCheck
{
    private static readonly string[] s_list = ["spec", "net", "devices"];

    private const string Prefix = "0x";
    private const int MostDigits = 4;

    public static void Run(ProfileCheckScope scope)
    {
        List<V2PerformanceProfileSpecNetDevices> devices = scope.Spec.Net?.Devices ?? [];
        foreach (V2PerformanceProfileSpecNetDevices device in devices)
        {
            CheckInterface(scope, device);
            CheckId(scope, device, "vendorID", device.VendorID);
            CheckId(scope, device, "deviceID", device.DeviceID);
            if (device is { DeviceID: { } id, VendorID: null } && !scope.IsUnknown(device.Source, "vendorID"))
                Refuse(scope, device, "deviceID",
                    $"The device '{id}' needs its vendor: vendors use the same numbers for different devices; add vendorID.");
            CheckEntry(scope, devices, device);
        }
    }

    /// <summary>Filters that filter nothing, or the same as another one. A null among the devices has been reported by the reader.</summary>
    private static void CheckEntry(
        ProfileCheckScope scope, List<V2PerformanceProfileSpecNetDevices> devices, V2PerformanceProfileSpecNetDevices device)
    {
        // What is no mapping has been reported by the reader too.
        if (device.Source is not { } source || scope.IsUnknown(source, null)) return;
        SourcePosition position = source.In(scope.Profile.Input.Document.File);
        if (device is { InterfaceName: null, VendorID: null, DeviceID: null })
        {
            scope.ReportOnce(
                RenderCodes.BadDevice,
                DiagnosticSeverity.Error,
                position,
                "This filter is empty, so it is for every network device. Give interfaceName, or vendorID and deviceID; "
                + "without any device in the list all of them get their queues.");
        }
        else if (devices.Find(other => IsSame(other, device) && !scope.IsUnknown(other.Source, null)) is { } first && first != device)
        {
            string where = first.Source is { } earlier ? $" in line {Invariant.Text(earlier.Line)}" : "";
            scope.ReportOnce(
                RenderCodes.BadDevice, DiagnosticSeverity.Warning, position, $"This filter is the same as the one{where}; remove one of the two.");
        }
    }

    private static bool IsSame(V2PerformanceProfileSpecNetDevices one, V2PerformanceProfileSpecNetDevices other) =>
        one.InterfaceName == other.InterfaceName && one.VendorID == other.VendorID && one.DeviceID == other.DeviceID;

    /// <summary>Names with letters that no interface has, where none of them looks like another one.</summary>
    public static void RunLetters(ProfileCheckScope scope)
    {
        foreach (V2PerformanceProfileSpecNetDevices device in scope.Spec.Net?.Devices ?? [])
        {
            if (device.InterfaceName is not { } name || !name.Any(letter => letter > '~')) continue;
            SourcePosition position = device.Source?["interfaceName"]?.In(scope.Profile.Input.Document.File)
                ?? scope.Profile.Input.At(s_list);
            string message = $"'{name}' holds letters beyond ASCII, which no network interface has in its name.";
            scope.ReportOnce(RenderCodes.BadDevice, DiagnosticSeverity.Error, position, message);
        }
    }

    private static void CheckInterface(ProfileCheckScope scope, V2PerformanceProfileSpecNetDevices device)
    {
        if (device.InterfaceName is not { } name || InterfacePattern.Problem(name) is not var (weight, problem)) return;
        if (weight == DiagnosticSeverity.Error)
        {
            Refuse(scope, device, "interfaceName", problem);
            return;
        }

        SourcePosition place = device.Source?["interfaceName"]?.In(scope.Profile.Input.Document.File) ?? scope.Profile.Input.At(s_list);
        scope.ReportOnce(RenderCodes.BadDevice, weight, place, problem);
    }

    private static void CheckId(ProfileCheckScope scope, V2PerformanceProfileSpecNetDevices device, string field, string? id)
    {
        if (id is null || IsId(id)) return;
        Refuse(scope, device, field,
            $"'{id}' is not a valid PCI number; write {Prefix} and one to {MostDigits} hexadecimal digits, as lspci -n shows them.");
    }

    private static bool IsId(string id)
    {
        if (!id.StartsWith(Prefix, StringComparison.Ordinal) || id.Length <= Prefix.Length || id.Length > Prefix.Length + MostDigits) return false;
        for (int i = Prefix.Length; i < id.Length; i++)
        {
            if (id[i] is not ((>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'))) return false;
        }

        return true;
    }

    private static void Refuse(ProfileCheckScope scope, V2PerformanceProfileSpecNetDevices device, string field, string message) =>
        scope.RefuseEntry(RenderCodes.BadDevice, message, device.Source, field, s_list);
}
