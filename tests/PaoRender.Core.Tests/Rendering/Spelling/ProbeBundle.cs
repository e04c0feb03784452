using System.Collections.Generic;
using System.Linq;
using System.Text;
using PaoRender.Assets;

namespace PaoRender.Core.Tests.Rendering.Spelling;

/// <summary>A bundle whose templates show the values that they get, one a line.</summary>
internal static class ProbeBundle
{
    private const string Tuned = """
        isolated={{.IsolatedCpus}};
        isolatedList={{range $i, $cpu := .IsolatedCpuList}}{{if $i}},{{end}}{{$cpu}}{{end}};
        reservedList={{range $i, $cpu := .ReservedCpuList}}{{if $i}},{{end}}{{$cpu}}{{end}};
        irq={{.IrqAffinityCpus}};
        default={{.DefaultHugepagesSize}};
        pages={{.Hugepages}};
        arguments={{.AdditionalArgs}};
        net={{.NetDevices}};

        """;

    public static AssetBundle Instance { get; } = new("the probe", Files());

    private static Dictionary<string, byte[]> Files() =>
        AssetBundle.BuiltIn.Paths.ToDictionary(path => path, path => Encoding.UTF8.GetBytes(Text(path)));

    private static string Text(string path) => path switch
    {
        AssetPaths.CrioRuntimes => "reserved={{.ReservedCpus}};\nshared={{.SharedCpus}};\n",
        AssetPaths.CrioPinning or AssetPaths.KubeletPinning => "reserved={{.ReservedCpus}};\n",
        AssetPaths.RpsSysctl => "mask={{.RPSMask}};\n",
        AssetPaths.OvsDpdkScript => "dpdk={{.OvsDpdkCpus}};\n",
        _ => path.StartsWith(AssetPaths.TunedFolder, System.StringComparison.Ordinal) ? Tuned : "nothing\n",
    };
}
