using System;
using System.IO;
using System.Text.RegularExpressions;

namespace PaoRender.Files;

/// <summary>Tells by a glance whether a file that is not read holds a profile. Documentation may well show one.</summary>
internal static class ProfileSniffer
{
    // More than any profile has, and not worth a look each time.
    private const int LargestLength = 1 << 20;

    private static readonly string[] s_prose = [".md", ".adoc", ".asciidoc", ".rst", ".html", ".htm", ".pdf"];

    // Both at the left margin: a template of the profile is one too.
    private static readonly Regex s_kind = new(
        """^["']?kind["']?[ \t]*:[ \t]*["']?PerformanceProfile\b""", RegexOptions.Multiline | RegexOptions.CultureInvariant);

    private static readonly Regex s_version = new(
        """^["']?apiVersion["']?[ \t]*:[ \t]*["']?performance\.openshift\.io/""", RegexOptions.Multiline | RegexOptions.CultureInvariant);

    private static readonly Regex s_list = new(
        """^["']?kind["']?[ \t]*:[ \t]*["']?(PerformanceProfile)?List\b""", RegexOptions.Multiline | RegexOptions.CultureInvariant);

    private static readonly Regex s_items = new(
        """^["']?items["']?[ \t]*:(?![ \t]*\[[ \t]*\])""", RegexOptions.Multiline | RegexOptions.CultureInvariant);

    private static readonly Regex s_item = new(
        """^[ \t]*(-[ \t]+)?["']?apiVersion["']?[ \t]*:[ \t]*["']?performance\.openshift\.io/""",
        RegexOptions.Multiline | RegexOptions.CultureInvariant);

    public static bool HoldsProfile(string path)
    {
        if (Array.IndexOf(s_prose, Path.GetExtension(path).ToLowerInvariant()) >= 0) return false;
        try
        {
            if (new FileInfo(path) is not { Exists: true, Length: > 0 and <= LargestLength }) return false;
            string text = FileText.Read(path);
            return (s_kind.IsMatch(text) && s_version.IsMatch(text)) || (s_list.IsMatch(text) && s_items.IsMatch(text) && s_item.IsMatch(text));
        }
        catch (Exception error) when (DiskError.Is(error))
        {
            // It is not an input, so nobody needs to be able to read it.
            return false;
        }
    }
}
