using System;
using System.Runtime.InteropServices;

namespace PaoRender.Benchmarks.Process;

/// <summary>CPU time of all child processes that have ended, from the kernel's own account.</summary>
internal static class ChildTime
{
    private const int Children = -1;
    private const int Fields = 18;

    public static TimeSpan Now()
    {
        // struct rusage: user seconds and microseconds, system seconds and microseconds, then fields not needed here.
        long[] usage = new long[Fields];
        if (getrusage(Children, usage) != 0) throw new InvalidOperationException("getrusage failed.");
        return TimeSpan.FromSeconds(usage[0] + usage[2]) + TimeSpan.FromMicroseconds(usage[1] + usage[3]);
    }

    [DllImport("libc", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int getrusage(int who, [Out] long[] usage);
}
