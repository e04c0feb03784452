using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace PaoRender.Core.Tests.Corruption;

/// <summary>What may stand in a field as well as what stood there: nobody who reads the file alone could know that it was not meant.</summary>
internal static class FieldSyntax
{
    private static readonly Regex s_name = new("^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$");
    private static readonly Regex s_cpus = new("^([0-9]+(-[0-9]+)?(,[0-9]+(-[0-9]+)?)*)$");
    private static readonly Regex s_number = new("^[0-9]+$");
    private static readonly Regex s_boolean = new("^(true|false)$");
    private static readonly Regex s_label = new("^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?)?$");
    private static readonly Regex s_id = new("^0x[0-9a-fA-F]{1,4}$");
    private static readonly Regex s_interface = new("^!?[!-~]{1,15}$");
    private static readonly Regex s_any = new("^[ -~]*$");

    private static readonly Dictionary<string, Regex> s_fields = new()
    {
        ["name"] = s_name, ["reserved"] = s_cpus, ["isolated"] = s_cpus, ["offlined"] = s_cpus, ["shared"] = s_cpus, ["ovsDpdk"] = s_cpus,
        ["count"] = s_number, ["node"] = s_number, ["isolatedCpuFreq"] = s_number, ["reservedCpuFreq"] = s_number, ["mode"] = s_number,
        ["enabled"] = s_boolean, ["userLevelNetworking"] = s_boolean, ["realTime"] = s_boolean, ["highPowerConsumption"] = s_boolean,
        ["perPodPowerManagement"] = s_boolean, ["mixedCpus"] = s_boolean, ["globallyDisableIrqLoadBalancing"] = s_boolean,
        ["overwrite"] = s_boolean, ["interfaceName"] = s_interface, ["vendorID"] = s_id, ["deviceID"] = s_id,
    };

    /// <summary>Why what is wrong with a field is said at another; null where it is said there.</summary>
    public static string? Elsewhere(CorruptibleLine line) => line.Key switch
    {
        "operator" => "a selector is judged as a whole",
        "shared" => "the hint that asks for shared CPUs is refused where there are none",
        _ => null,
    };

    /// <summary>Whether the changed line holds another value that is as right as the first.</summary>
    /// <param name="line">The line as it was.</param>
    /// <param name="changed">The line as it is.</param>
    public static bool StillFits(CorruptibleLine line, string changed)
    {
        if (CorruptibleLine.Of(changed) is not { } now || now.Key != line.Key || now.Indent != line.Indent) return false;
        string text = now.Value == "|" ? "" : now.Text;
        return (s_fields.GetValueOrDefault(line.Key.Trim('"')) ?? (line.Key.Contains('/') ? s_label : s_any)).IsMatch(text);
    }
}
