using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;
using PaoRender.Severities;

namespace PaoRender.Analyzers;

/// <summary>The inputs of one render.</summary>
/// <param name="inputs">The files in reading order.</param>
/// <param name="severities">The files that say how much findings weigh.</param>
/// <param name="options">What the project says.</param>
/// <param name="standAlone">Whether nothing but the analyzer looks at these files: they are checked and never rendered.</param>
internal sealed class InputGroup(InputText[] inputs, InputText[] severities, ProjectOptions options, bool standAlone)
{
    private readonly object _gate = new();
    private object? _conclusion;

    /// <summary>The files in reading order.</summary>
    public InputText[] Inputs => inputs;

    /// <summary>What the project says.</summary>
    public ProjectOptions Options => options;

    /// <summary>How much findings weigh.</summary>
    public SeveritySettings Severities()
    {
        Dictionary<string, string> paths = inputs.ToDictionary(input => input.Name, input => input.File.Path, StringComparer.Ordinal);
        return new SeveritySettings(
            severities.Select(file => new SeverityFile(file.File.Path, file.Text.ToString())),
            name => paths.TryGetValue(name, out string? path) ? path : name);
    }

    /// <summary>Whether the files are checked and never rendered.</summary>
    public bool StandAlone => standAlone;

    /// <summary>What was concluded of the group: once, however many ask at a time.</summary>
    /// <param name="conclude">Gets a key that equal groups of other compilations have too.</param>
    public T Once<T>(Func<string, T> conclude)
        where T : class
    {
        lock (_gate)
        {
            return (T)(_conclusion ??= conclude(Key()));
        }
    }

    // Checksums and not the texts: the key outlives them. A host computes them anyway, once for each text.
    private string Key()
    {
        StringBuilder key = new StringBuilder(options.ToString()).Append(standAlone);
        foreach (InputText input in inputs.Concat(severities))
        {
            ImmutableArray<byte> checksum = input.Text.GetChecksum();
            key.Append('\0').Append(input.Name)
                .Append('\0').Append(input.Text.Length.ToString(CultureInfo.InvariantCulture))
                .Append('\0').Append(input.Text.ChecksumAlgorithm)
                .Append('\0').Append(Convert.ToBase64String([.. checksum]));
        }

        return key.ToString();
    }
}
