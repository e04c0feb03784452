using System.Collections.Generic;
using System.Linq;

namespace PaoRender.NodeTools.Tests.Tuned;

/// <summary>The hardware and kernel that TuneD finds on a node.</summary>
internal sealed record Machine(string Vendor, string Architecture, bool RealTime)
{
    public const int CpuCount = 24;

    public const string Intel = "GenuineIntel";
    public const string Amd = "AuthenticAMD";
    public const string Arm = "ARM";
    public const string Other = "HygonGenuine";

    public static IReadOnlyList<Machine> All { get; } =
    [
        .. from vendor in new[] { Intel, Amd, Arm, Other }
           from realTime in new[] { false, true }
           select new Machine(vendor, vendor == Arm ? "aarch64" : "x86_64", realTime),
    ];

    /// <summary>As <c>uname -r</c> prints it. The plain one has the letters of a real-time kernel nowhere.</summary>
    public string Kernel => RealTime ? "5.14.0-427.13.1.el9_4." + Architecture + "+rt" : "5.14.0-427.13.1.el9_4." + Architecture;

    public object Facts => new { vendor = Vendor, architecture = Architecture, kernel = Kernel, cpus = Enumerable.Range(0, CpuCount).ToArray() };
}
