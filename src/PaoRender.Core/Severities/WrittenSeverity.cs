namespace PaoRender.Severities;

/// <summary>A line of a configuration file that says how severe a rule is.</summary>
/// <param name="Code">The code as written.</param>
/// <param name="Word">The severity as written.</param>
/// <param name="IsUnderstood">Whether there is such a severity.</param>
/// <param name="File">The file's path.</param>
/// <param name="Line">The line, from 1.</param>
internal sealed record WrittenSeverity(string Code, string Word, bool IsUnderstood, string File, int Line);
