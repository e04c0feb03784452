using System;
using System.Text;
using System.Text.RegularExpressions;

namespace PaoRender.Severities;

/// <summary>The pattern of an <c>.editorconfig</c> section.</summary>
/// <remarks>
/// <c>*</c> stands for any characters of a name, <c>?</c> for one, <c>**</c> for any characters of a path, <c>[ab]</c> and <c>[!ab]</c>
/// for one of some characters or one of all others, <c>{a,b}</c> for one of some texts. A pattern without a slash is for names in any
/// folder.
/// </remarks>
internal sealed class PathGlob
{
    // A pattern is short, and so is a path: a second is never reached but by a bad intention.
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(1);

    private readonly Regex? _form;

    public PathGlob(string pattern)
    {
        string rooted = pattern.IndexOf('/') < 0 ? "**/" + pattern : pattern.TrimStart('/');
        if (Translate(rooted) is { } form) _form = new Regex(form, RegexOptions.CultureInvariant, s_patience);
    }

    /// <summary>Whether a path matches; none does where the pattern is broken.</summary>
    /// <param name="path">The path below the folder of the configuration file, with slashes.</param>
    public bool IsMatch(string path)
    {
        try
        {
            return _form is not null && _form.IsMatch(path);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    private static string? Translate(string pattern)
    {
        var form = new StringBuilder("^");
        int depth = 0;
        for (int i = 0; i < pattern.Length; i++)
        {
            switch (pattern[i])
            {
                case '*' when At(pattern, i + 1) == '*':
                    bool isFolder = At(pattern, i + 2) == '/' && (i == 0 || pattern[i - 1] == '/');
                    form.Append(isFolder ? "(?:.*/)?" : ".*");
                    i += isFolder ? 2 : 1;
                    break;
                case '*': form.Append("[^/]*"); break;
                case '?': form.Append("[^/]"); break;
                case '{': form.Append("(?:"); depth++; break;
                case '}' when depth > 0: form.Append(')'); depth--; break;
                case ',' when depth > 0: form.Append('|'); break;
                case '[' when pattern.IndexOf(']', i) is int end && end > i + 1:
                    form.Append(Letters(pattern.Substring(i + 1, end - i - 1)));
                    i = end;
                    break;
                case '\\' when i + 1 < pattern.Length: form.Append(Regex.Escape(pattern[++i].ToString())); break;
                default: form.Append(Regex.Escape(pattern[i].ToString())); break;
            }
        }

        return depth == 0 ? form.Append("\\z").ToString() : null;
    }

    private static string Letters(string letters)
    {
        bool isOther = letters[0] == '!' && letters.Length > 1;
        string escaped = (isOther ? letters.Substring(1) : letters).Replace("\\", "\\\\").Replace("[", "\\[").Replace("^", "\\^");
        return isOther ? $"[^/{escaped}]" : $"[{escaped}]";
    }

    private static char At(string text, int index) => index < text.Length ? text[index] : '\0';
}
