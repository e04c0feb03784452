using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Text;
using PaoRender.Tests.Shared;

namespace PaoRender.Build.Tests.Infra;

/// <summary>Runs the real <c>dotnet</c>, cut off from the build that runs the tests.</summary>
internal static class Dotnet
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(5);

    public static CommandResult Run(string folder, string logFile, DotnetSettings settings, params string[] arguments)
    {
        var output = new StringBuilder();
        using var process = new Process { StartInfo = Prepare(folder, settings, arguments) };
        process.OutputDataReceived += Keep;
        process.ErrorDataReceived += Keep;
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(s_patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"dotnet {string.Join(' ', arguments)} did not end; see {logFile}.");
        }

        process.WaitForExit();
        string text = output.ToString();
        File.WriteAllText(logFile, $"> dotnet {string.Join(' ', arguments)}\n{text}exit code {process.ExitCode}\n");
        return new CommandResult(process.ExitCode, text, logFile);

        void Keep(object sender, DataReceivedEventArgs line)
        {
            if (line.Data is null) return;
            lock (output) output.Append(line.Data).Append('\n');
        }
    }

    /// <summary>What a process of <c>dotnet</c> starts with.</summary>
    public static ProcessStartInfo Prepare(string folder, DotnetSettings settings, params string[] arguments)
    {
        var start = new ProcessStartInfo(DotnetHost.Path)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (string argument in arguments) start.ArgumentList.Add(argument);
        Isolate(start.Environment, settings);
        return start;
    }

    private static void Isolate(IDictionary<string, string?> environment, DotnetSettings settings)
    {
        // The test host hands on where its own MSBuild is, and whoever runs the tests may have settings of their own.
        foreach (string name in new List<string>(environment.Keys))
        {
            if (name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)) environment.Remove(name);
        }

        environment.Remove("UseSharedCompilation");
        if (settings.Server is null)
        {
            environment["MSBUILDDISABLENODEREUSE"] = "1";
            environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        }
        else
        {
            environment["MSBUILDNODEHANDSHAKESALT"] = settings.Server;
            environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "1";
        }

        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        environment["DOTNET_CLI_WORKLOAD_UPDATE_NOTIFY_DISABLE"] = "true";
        environment["DOTNET_NOLOGO"] = "1";
        // What the network knows about packages is not the question here.
        environment["NuGetAudit"] = "false";
        foreach ((string name, string value) in settings.Variables ?? new Dictionary<string, string>()) environment[name] = value;
        if (settings.PackagesFolder is not null) environment["NUGET_PACKAGES"] = settings.PackagesFolder;
    }
}
