using System;
using System.Collections;
using System.Collections.Generic;
using Microsoft.Build.Framework;

namespace PaoRender.Build.Tasks;

/// <summary>Keeps what one of several renders at the same time says, so that each speaks in its turn.</summary>
internal sealed class HeldEvents(IBuildEngine engine) : IBuildEngine
{
    private readonly List<BuildEventArgs> _events = [];

    public bool ContinueOnError => engine.ContinueOnError;

    public int LineNumberOfTaskNode => engine.LineNumberOfTaskNode;

    public int ColumnNumberOfTaskNode => engine.ColumnNumberOfTaskNode;

    public string ProjectFileOfTaskNode => engine.ProjectFileOfTaskNode;

    /// <summary>Says it, but no finding that another render had in the same place.</summary>
    /// <param name="said">The findings of the renders before.</param>
    public void Say(HashSet<string> said)
    {
        foreach (BuildEventArgs item in _events)
        {
            switch (item)
            {
                case BuildErrorEventArgs error:
                    if (said.Add($"{error.File}|{error.LineNumber}|{error.ColumnNumber}|{error.Code}|{error.Message}")) engine.LogErrorEvent(error);
                    break;
                case BuildWarningEventArgs warning:
                    if (said.Add($"{warning.File}|{warning.LineNumber}|{warning.ColumnNumber}|{warning.Code}|{warning.Message}"))
                        engine.LogWarningEvent(warning);
                    break;
                case BuildMessageEventArgs message:
                    engine.LogMessageEvent(message);
                    break;
            }
        }
    }

    public bool BuildProjectFile(string projectFileName, string[] targetNames, IDictionary globalProperties, IDictionary targetOutputs) =>
        throw new NotSupportedException();

    public void LogCustomEvent(CustomBuildEventArgs e) => throw new NotSupportedException();

    public void LogErrorEvent(BuildErrorEventArgs e) => _events.Add(e);

    public void LogMessageEvent(BuildMessageEventArgs e) => _events.Add(e);

    public void LogWarningEvent(BuildWarningEventArgs e) => _events.Add(e);
}
