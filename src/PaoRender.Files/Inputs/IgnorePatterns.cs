using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;

namespace PaoRender.Files;

/// <summary>Patterns of files and folders that are left out of a walk.</summary>
/// <remarks>
/// <c>*</c> stands for any characters of a name, <c>?</c> for one, <c>**</c> for any folders. A pattern without a slash is that of a
/// name at any depth; one with a slash is that of a path below the folder that is walked.
/// </remarks>
internal sealed class IgnorePatterns
{
    // A pattern is short, and so is a path: a second is never reached but by a bad intention.
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(1);

    private readonly List<(string Written, bool IsPath, Regex Form)> _patterns = [];
    private readonly HashSet<string> _idle = new(StringComparer.Ordinal);

    /// <summary>The patterns that nothing has matched so far, in their order.</summary>
    public IEnumerable<string> Idle => _patterns.Select(pattern => pattern.Written).Where(_idle.Contains).Distinct();

    public IgnorePatterns(IEnumerable<string> patterns)
    {
        foreach (string pattern in patterns)
        {
            string trimmed = pattern.Replace('\\', '/').TrimEnd('/');
            bool isPath = trimmed.IndexOf('/') >= 0;
            _patterns.Add((pattern, isPath, new Regex(Translate(trimmed.TrimStart('/')), RegexOptions.CultureInvariant, s_patience)));
            _idle.Add(pattern);
        }
    }

    /// <summary>The first pattern that an entry matches; null when there is none.</summary>
    /// <param name="name">The entry's name.</param>
    /// <param name="path">Its path below the folder that is walked, with slashes.</param>
    public string? Match(string name, string path)
    {
        string? first = null;
        foreach ((string written, bool isPath, Regex form) in _patterns)
        {
            if (!form.IsMatch(isPath ? path : name)) continue;
            _idle.Remove(written);
            first ??= written;
        }

        return first;
    }

    private static string Translate(string pattern)
    {
        var form = new StringBuilder("^");
        for (int i = 0; i < pattern.Length; i++)
        {
            bool isDeep = pattern[i] == '*' && i + 1 < pattern.Length && pattern[i + 1] == '*';
            bool isFolder = isDeep && i + 2 < pattern.Length && pattern[i + 2] == '/';
            form.Append(isFolder ? "(.*/)?" : isDeep ? ".*" : pattern[i] switch
            {
                '*' => "[^/]*",
                '?' => "[^/]",
                _ => Regex.Escape(pattern[i].ToString()),
            });
            i += isFolder ? 2 : isDeep ? 1 : 0;
        }

        return form.Append('$').ToString();
    }
}
