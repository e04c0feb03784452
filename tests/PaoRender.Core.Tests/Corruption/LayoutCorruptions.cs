namespace PaoRender.Core.Tests.Corruption;

/// <summary>Lines that stand in the wrong column or place.</summary>
internal static class LayoutCorruptions
{
    private const string Moved = "a line that stands elsewhere belongs to another key, and what missed it says so there";
    private const string Own = "lists of one's own may hold what they hold";

    public static readonly CorruptionKind[] All =
    [
        Placed("indent-one-more", line => " " + line),
        Placed("indent-two-more", line => "  " + line),
        Placed("indent-one-less", line => line.Indent.Length > 0 && line.Indent[0] == ' ' ? line.ToString()[1..] : null),
        Placed("indent-two-less", line => line.Indent.StartsWith("  ", System.StringComparison.Ordinal) ? line.ToString()[2..] : null),
        Placed("indent-none", line => line.Indent.Length > 0 && line.Indent.Trim().Length == 0 ? line.ToString().TrimStart() : null),
        Placed("indent-tab", line => line.Indent.Length > 0 ? "\t" + line.ToString().TrimStart() : null),
        Placed("indent-blank-tab", line => line.Indent.Length > 1 ? line.Indent[..^1] + "\t" + line.ToString()[line.Indent.Length..] : null),
        Placed("indent-no-break-space", line => line.Indent.Length > 0 ? line.Indent[..^1] + "\u00A0" + line.ToString()[line.Indent.Length..] : null),
        Placed("item-dash-more", line => line.Indent + "- " + line.ToString()[line.Indent.Length..]),
        Placed("item-dash-lost", line => line.Indent.Contains('-') ? line.WithIndent(line.Indent.Replace('-', ' ')) : null) with
        {
            Unnoticeable = Own,
        },
        Placed("item-dash-glued", line => line.Indent.EndsWith("- ", System.StringComparison.Ordinal) ? line.WithIndent(line.Indent[..^1]) : null),
        Placed("item-dash-long", line => line.Indent.Contains('-') ? line.WithIndent(line.Indent.Replace('-', '\u2013')) : null),
        Placed("item-null", line => line.Indent.Contains('-') && !line.HasKey ? line + "\n" + line.Indent.TrimEnd() : null),
        Placed("item-twice", line => line.Indent.Contains('-') && !line.HasKey ? line + "\n" + line : null),
        Placed("document-begins", line => line.Indent.Length > 0 ? line + "\n---" : null),
        Placed("document-ends", line => line.Indent.Length > 0 ? line + "\n..." : null),
        Placed("conflict-marker", line => "<<<<<<< HEAD\n" + line),
        Placed("conflict-middle", line => line + "\n=======\n" + line),
        Placed("directive", line => "%YAML 1.1\n" + line),
        Placed("merge-key", line => line.HasKey ? line.WithIndent(line.Indent) + "\n" + line.Indent.Replace('-', ' ') + "<<: *other" : null),
        Placed("line-glued", line => line.HasScalar && line.HasKey ? line + " " + line.ToString().TrimStart() : null),
    ];

    private static CorruptionKind Placed(string name, System.Func<CorruptibleLine, string?> change) =>
        new(name, line => change(line) is { } changed && changed != line.ToString() ? changed : null) { Elsewhere = Moved };
}
