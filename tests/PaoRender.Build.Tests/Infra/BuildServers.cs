using System;
using System.Collections.Concurrent;
using System.IO;
using System.Threading.Tasks;

namespace PaoRender.Build.Tests.Infra;

/// <summary>
/// MSBuild servers of this test run: a build in one that is warm takes a third of the time. A server takes one build at a
/// time, so there are as many as scenarios that run side by side. Their names keep them apart from each other, and from those
/// that whoever runs the tests may have.
/// </summary>
internal static class BuildServers
{
    private static readonly ConcurrentStack<string> s_idle = new();
    private static readonly ConcurrentBag<string> s_all = [];

    /// <summary>Does something with a server that nobody else uses meanwhile.</summary>
    public static T Use<T>(Func<string, T> action)
    {
        // The last one that was used is the warmest.
        if (!s_idle.TryPop(out string? name))
        {
            name = $"pao-build-tests-{Guid.NewGuid():n}";
            s_all.Add(name);
        }

        try
        {
            return action(name);
        }
        finally
        {
            s_idle.Push(name);
        }
    }

    /// <summary>Ends all of them, after the last test.</summary>
    public static void ShutDown()
    {
        string folder = Directory.CreateTempSubdirectory("pao-build-servers-").FullName;
        Parallel.ForEach(s_all, name =>
            Dotnet.Run(folder, Path.Combine(folder, name + ".log"), new DotnetSettings(Server: name), "build-server", "shutdown", "--msbuild"));
        Directory.Delete(folder, recursive: true);
    }
}
