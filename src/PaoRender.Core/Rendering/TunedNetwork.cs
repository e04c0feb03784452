using System.Collections.Generic;
using System.Text;
using PaoRender.Schemas;
using PaoRender.Values;

namespace PaoRender.Rendering;

/// <summary>The net sections of the main TuneD profile: one queue for each reserved CPU on the devices that the profile names.</summary>
internal static class TunedNetwork
{
    private const string ConntrackLine = "nf_conntrack_hashsize=131072";

    /// <summary>The text; null when the release has none for this profile.</summary>
    public static string? Section(ProfileBuild build)
    {
        bool conntrack = build.Traits.SizesConntrackTable;
        if (build.Spec.Net is not { UserLevelNetworking: true } net || build.Cpu.Reserved is null)
            return conntrack ? "[net]\n" + ConntrackLine : null;

        string channels = "channels=combined " + Invariant.Text(build.Cpus.Reserved?.Count ?? 0);
        if (net.Devices is not { Count: > 0 } devices)
            return "[net]\n" + channels + (conntrack ? "\n" + ConntrackLine : "");

        var text = new StringBuilder();
        for (int i = 0; i < devices.Count; i++)
        {
            text.Append(i == 0 ? "\n[net]" : "\n[net_" + Invariant.Text(i) + "]");
            text.Append("\ntype=net\ndevices_udev_regex=").Append(Pattern(devices[i])).Append('\n').Append(channels);
            if (conntrack) text.Append('\n').Append(ConntrackLine);
        }

        return text.ToString();
    }

    /// <summary>A pattern over the device's udev properties, which TuneD sees as one text in alphabetical order.</summary>
    private static string Pattern(V2PerformanceProfileSpecNetDevices device)
    {
        var parts = new List<string>();
        if (device.DeviceID is { } deviceId) parts.Add("^ID_MODEL_ID=" + deviceId);
        if (device.VendorID is { } vendorId) parts.Add("^ID_VENDOR_ID=" + vendorId);
        if (device.InterfaceName is { } name)
        {
            string pattern = name.Replace("*", ".*");
            parts.Add(pattern.Length > 0 && pattern[0] == '!' ? "^INTERFACE=(?!" + pattern.Substring(1) + ")" : "^INTERFACE=" + pattern);
        }

        return string.Join(@"[\s\S]*", parts);
    }
}
