using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.Build.Logging.StructuredLogger;
using PaoRender.Build.Tests.Ide;

namespace PaoRender.Build.Tests.Infra;

/// <summary>A build, as its output and its binary log tell it.</summary>
internal sealed class BuildResult(CommandResult command, string binaryLog)
{
    private readonly Lazy<Microsoft.Build.Logging.StructuredLogger.Build?> _log =
        new(() => File.Exists(binaryLog) ? BinaryLog.ReadBuild(binaryLog) : null);

    public int ExitCode => command.ExitCode;

    public string Output => command.Output;

    /// <summary>How often the task ran.</summary>
    public int Renders => Find<Microsoft.Build.Logging.StructuredLogger.Task>(task => task.Name == "RenderManifests").Count;

    /// <summary>Lines of the log that hold a text, whatever their importance.</summary>
    public IReadOnlyList<string> Messages(string part) =>
        [.. Find<Message>(message => message.Text.Contains(part, StringComparison.OrdinalIgnoreCase)).Select(message => message.Text)];

    /// <summary>The errors and warnings with codes of ours, whichever task reported them.</summary>
    public IReadOnlyList<BuildFinding> Findings =>
        [.. Find<AbstractDiagnostic>(item => item.Code?.StartsWith("PAO", StringComparison.Ordinal) == true).Select(BuildFinding.Of)];

    public BuildResult Succeeded()
    {
        Assert.True(ExitCode == 0, $"The build failed; see {command.LogFile}.\n{Output}");
        return this;
    }

    public BuildResult Failed()
    {
        Assert.True(ExitCode != 0, $"The build succeeded; see {command.LogFile}.\n{Output}");
        return this;
    }

    public BuildResult Rendered(int times)
    {
        Assert.True(Renders == times, $"The task ran {Renders} times instead of {times}; see {binaryLog}.");
        return this;
    }

    /// <summary>Checks how often a task of any kind ran.</summary>
    public BuildResult Ran(string task, int times)
    {
        int ran = Find<Microsoft.Build.Logging.StructuredLogger.Task>(item => item.Name == task).Count;
        Assert.True(ran == times, $"{task} ran {ran} times instead of {times}; see {binaryLog}.");
        return this;
    }

    private IReadOnlyList<T> Find<T>(Predicate<T> condition)
        where T : BaseNode
    {
        Assert.True(_log.Value is not null, $"There is no binary log {binaryLog}.\n{Output}");
        return _log.Value.FindChildrenRecursive(condition);
    }
}
