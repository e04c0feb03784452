using System;
using System.Collections.Generic;
using Microsoft.Build.Evaluation;
using Microsoft.Build.Execution;
using Microsoft.Build.Framework;
using Microsoft.Build.Logging;

namespace PaoRender.BuildHost;

/// <summary>A build in this process.</summary>
internal static class InProcessBuild
{
    /// <summary>Builds a restored project.</summary>
    /// <param name="project">Its file.</param>
    /// <param name="binaryLog">Where its binary log goes.</param>
    /// <returns>An exit code.</returns>
    public static int Run(string project, string binaryLog)
    {
        using var projects = new ProjectCollection();
        var parameters = new BuildParameters(projects)
        {
            DisableInProcNode = false,
            MaxNodeCount = 1,
            Loggers = [new ConsoleLogger(LoggerVerbosity.Minimal), new BinaryLogger { Parameters = binaryLog + ";ProjectImports=None" }],
        };
        var request = new BuildRequestData(project, new Dictionary<string, string?>(), null, ["Build"], null);
        BuildResult result = BuildManager.DefaultBuildManager.Build(parameters, request);
        Console.WriteLine(result.OverallResult);
        return result.OverallResult == BuildResultCode.Success ? 0 : 1;
    }
}
