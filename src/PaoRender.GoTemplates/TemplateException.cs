using System;

namespace PaoRender.GoTemplates;

/// <summary>A template cannot be parsed or rendered.</summary>
public sealed class TemplateException : Exception
{
    /// <summary>Creates the exception with a general message.</summary>
    public TemplateException()
        : this("The template cannot be used.")
    {
    }

    /// <summary>Creates the exception without a position.</summary>
    /// <param name="message">What is wrong.</param>
    public TemplateException(string message)
        : base(message) => Reason = message;

    /// <summary>Creates the exception without a position.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">The cause.</param>
    public TemplateException(string message, Exception innerException)
        : base(message, innerException) => Reason = message;

    /// <summary>Creates the exception with a position.</summary>
    /// <param name="templateName">The template's name, usually its path.</param>
    /// <param name="line">The line, counted from 1.</param>
    /// <param name="column">The column, counted from 1 in UTF-16 units.</param>
    /// <param name="reason">What is wrong there.</param>
    public TemplateException(string templateName, int line, int column, string reason)
        : base($"{templateName}({line},{column}): {reason}")
    {
        TemplateName = templateName;
        Line = line;
        Column = column;
        Reason = reason;
    }

    /// <summary>The template's name.</summary>
    public string TemplateName { get; } = string.Empty;

    /// <summary>The line, counted from 1; 0 when unknown.</summary>
    public int Line { get; }

    /// <summary>The column, counted from 1; 0 when unknown.</summary>
    public int Column { get; }

    /// <summary>What is wrong, without the position.</summary>
    public string Reason { get; }
}
