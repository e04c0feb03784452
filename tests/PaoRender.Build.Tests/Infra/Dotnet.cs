using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Text;

namespace PaoRender.Build.Tests.Infra;

/// <summary>Runs the real <c>dotnet</c>, cut off from the build that runs the tests.</summary>
internal static class Dotnet
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(5);

    public static CommandResult Run(string folder, string logFile, string? packagesFolder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (string argument in arguments) start.ArgumentList.Add(argument);
        Isolate(start.Environment, packagesFolder);

        var output = new StringBuilder();
        using var process = new Process { StartInfo = start };
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

    private static void Isolate(IDictionary<string, string?> environment, string? packagesFolder)
    {
        // The test host hands on where its own MSBuild is; nodes that stay alive would hold on to the task's files.
        foreach (string name in new List<string>(environment.Keys))
        {
            if (name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)) environment.Remove(name);
        }

        environment["MSBUILDDISABLENODEREUSE"] = "1";
        environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        environment["DOTNET_NOLOGO"] = "1";
        if (packagesFolder is not null) environment["NUGET_PACKAGES"] = packagesFolder;
    }
}
