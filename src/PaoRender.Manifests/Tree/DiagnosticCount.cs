using System;
using System.Collections.Generic;
using System.Globalization;

namespace PaoRender.Manifests;

/// <summary>How many diagnostics of one code and severity there were, and in which files.</summary>
internal sealed class DiagnosticCount
{
    private readonly HashSet<string> _files = new(StringComparer.Ordinal), _filesLeftOut = new(StringComparer.Ordinal);
    private ManifestDiagnostic? _template;
    private SourcePosition _place;
    private int _kept;

    /// <summary>How many were not kept.</summary>
    public int LeftOut { get; private set; }

    /// <summary>Index of the last one that was kept; -1 where none was.</summary>
    public int Last { get; private set; } = -1;

    /// <summary>Whether all were found in one file, or in none.</summary>
    public bool IsOfOneFile => _files.Count <= 1;

    /// <summary>Whether there is no room for one more.</summary>
    public bool IsFull(int most) => _kept >= most;

    /// <summary>Counts one that is kept.</summary>
    public void Keep(ManifestDiagnostic diagnostic, int index)
    {
        _kept++;
        Last = index;
        Pass(diagnostic.Position);
    }

    /// <summary>Counts one that is not, and those that it stands for.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="index">How many diagnostics of any kind were kept before it.</param>
    public void Leave(ManifestDiagnostic diagnostic, int index)
    {
        if (_kept == 0) Last = index - 1;
        if (_template is null) Pass(diagnostic.Position);
        _filesLeftOut.UnionWith(diagnostic.LeftOutIn ?? [diagnostic.Position.File ?? ""]);
        _files.UnionWith(_filesLeftOut);
        _template ??= diagnostic with { Message = "" };
        LeftOut += diagnostic.LeftOut > 0 ? diagnostic.LeftOut : 1;
    }

    /// <summary>What says how many more there are: no line of its kind stands behind it.</summary>
    public ManifestDiagnostic Remainder()
    {
        string count = LeftOut.ToString(CultureInfo.InvariantCulture);
        string files = _filesLeftOut.Count.ToString(CultureInfo.InvariantCulture);
        string place = !IsOfOneFile ? $" in {files} {(_filesLeftOut.Count == 1 ? "file" : "files")}"
            : string.IsNullOrEmpty(_place.File) ? "" : " in this file";
        return _template! with
        {
            LeftOut = LeftOut,
            LeftOutIn = _filesLeftOut,
            Position = IsOfOneFile ? _place : SourcePosition.None,
            Message = $"There are {count} more of {_template.Code}{place}; correct those that are listed, and look again.",
        };
    }

    private void Pass(SourcePosition place)
    {
        _files.Add(place.File ?? "");
        if ((place.Line, place.Column).CompareTo((_place.Line, _place.Column)) >= 0) _place = place;
    }
}
