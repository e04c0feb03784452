using System;
using PaoRender.Diagnostics;
using PaoRender.Schemas;

namespace PaoRender.Checks;

/// <summary>The filters for network devices.</summary>
internal static class DeviceCheck
{
    private const string Prefix = "0x";
    private const int MostDigits = 4;

    public static void Run(ProfileCheckScope scope)
    {
        foreach (V2PerformanceProfileSpecNetDevices device in scope.Spec.Net?.Devices ?? [])
        {
            if (device.InterfaceName is "") Refuse(scope, device, "interfaceName", "An interface name is empty; give it, or leave the field out.");
            CheckId(scope, device, "vendorID", device.VendorID);
            CheckId(scope, device, "deviceID", device.DeviceID);
            if (device is { DeviceID: { } id, VendorID: null })
                Refuse(scope, device, "deviceID",
                    $"The device '{id}' needs its vendor: vendors use the same numbers for different devices; add vendorID.");
        }
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
        scope.RefuseEntry(RenderCodes.BadDevice, message, device.Source, field, "spec", "net", "devices");
}
