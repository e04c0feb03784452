using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;

namespace PaoRender.Build.Tasks;

/// <summary>The list of files that the last render wrote: a line for each, its fields between bars.</summary>
/// <remarks>
/// The targets read it as well, with nothing but MSBuild's own functions, so that a build with nothing to do loads no task of
/// ours. Their parser knows quotes, brackets and separators; those are percent-encoded in MSBuild's way.
/// </remarks>
internal sealed class TrackingFile(string fullPath)
{
    private const string Special = "%*?@$();'|\"\r\n\t";

    private static readonly UTF8Encoding s_encoding = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Reads the list; empty when there is none yet.</summary>
    public IReadOnlyList<TrackedOutput> Read() => File.Exists(fullPath) ? Parse(File.ReadAllText(fullPath, s_encoding)) : [];

    /// <summary>Reads the text of a list.</summary>
    public static IReadOnlyList<TrackedOutput> Parse(string text)
    {
        var found = new List<TrackedOutput>();
        foreach (string line in text.Split('\n'))
        {
            string[] fields = [.. line.Split('|').Select(Uri.UnescapeDataString)];

            // A file that somebody edited is not worth failing for: what it does not name is not removed.
            if (fields.Length == 6) found.Add(new TrackedOutput(fields[0], fields[1], fields[2], fields[3], fields[4], fields[5]));
        }

        return found;
    }

    /// <summary>Replaces the list.</summary>
    public void Write(IEnumerable<TrackedOutput> outputs)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(fullPath)!);
        File.WriteAllText(fullPath, Format(outputs), s_encoding);
    }

    /// <summary>The text of a list.</summary>
    public static string Format(IEnumerable<TrackedOutput> outputs)
    {
        var text = new StringBuilder();
        foreach (TrackedOutput output in outputs)
        {
            string[] fields = [output.Path, output.ApiVersion, output.Kind, output.Name, output.Profile, output.Site];
            text.Append(string.Join("|", fields.Select(Encode))).Append('\n');
        }

        return text.ToString();
    }

    private static string Encode(string field)
    {
        if (field.IndexOfAny(Special.ToCharArray()) < 0) return field;
        var text = new StringBuilder();
        foreach (char c in field)
        {
            if (Special.IndexOf(c) < 0) text.Append(c);
            else text.Append('%').Append(((int)c).ToString("x2", CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }
}
