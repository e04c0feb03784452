using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using PaoRender.Files;
using PaoRender.Maps;

namespace PaoRender.Cli;

/// <summary>The files that hold the maps of a report.</summary>
internal static class MapFiles
{
    private const int Width = 100;

    private static readonly UTF8Encoding s_encoding = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>One file, or one for each profile where several pictures were asked for.</summary>
    /// <exception cref="UsageException">There is nothing to name the files by.</exception>
    public static IReadOnlyList<ReportFile> Of(CpuMapReport report, MapFormat format, UserPath file)
    {
        if (format != MapFormat.Svg) return [new ReportFile(file, s_encoding.GetBytes(format == MapFormat.Html ? report.Html() : PlainText(report)))];
        string[] names = [.. report.Profiles.Select(SafeName)];
        if (names.Distinct(StringComparer.OrdinalIgnoreCase).Count() < names.Length)
            throw new UsageException("Two profiles have names that give one file name; give them different names, or take --output html.");
        return [.. names.Select((name, i) => new ReportFile(names.Length == 1 ? file : WithName(file, name), s_encoding.GetBytes(report.Svg(i))))];
    }

    public static string PlainText(CpuMapReport report, int width = Width) =>
        string.Concat(report.Text(width).Select(line => string.Concat(line.Select(span => span.Text)).TrimEnd() + "\n"));

    private static UserPath WithName(UserPath file, string name) => new(Insert(file.Display, name), Insert(file.FullPath, name));

    private static string Insert(string path, string name)
    {
        string ending = Path.GetExtension(path);
        return $"{path[..^ending.Length]}-{name}{ending}";
    }

    // The name of a profile that no cluster would take can hold anything.
    private static string SafeName(string name) =>
        string.Concat(name.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.' ? letter : '_'));
}
