using System.Collections.Generic;
using System.Text;

namespace PaoRender.Rendering;

/// <summary>
/// Writes the text of a systemd unit: sections in order of first appearance, keys in order of addition, one empty line
/// between sections, nothing escaped.
/// </summary>
public sealed class SystemdUnitText
{
    private readonly List<string> _sections = [];
    private readonly List<StringBuilder> _bodies = [];

    /// <summary>Adds a line to a section; the same key may be added again.</summary>
    /// <param name="section">The section, without brackets.</param>
    /// <param name="key">The key.</param>
    /// <param name="value">The value, written as it is.</param>
    /// <returns>This builder.</returns>
    public SystemdUnitText Add(string section, string key, string value)
    {
        Require.NotNull(key, nameof(key));
        Require.NotNull(value, nameof(value));
        int index = _sections.IndexOf(Require.NotNull(section, nameof(section)));
        if (index < 0)
        {
            index = _sections.Count;
            _sections.Add(section);
            _bodies.Add(new StringBuilder());
        }

        _bodies[index].Append(key).Append('=').Append(value).Append('\n');
        return this;
    }

    /// <summary>The unit's text, with line feeds on every system.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        for (int i = 0; i < _sections.Count; i++)
        {
            if (i > 0) text.Append('\n');
            text.Append('[').Append(_sections[i]).Append("]\n").Append(_bodies[i]);
        }

        return text.ToString();
    }
}
