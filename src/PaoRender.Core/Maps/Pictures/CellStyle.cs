namespace PaoRender.Maps;

/// <summary>How CPUs look, in pictures and on pages. The document that uses it sets the variables.</summary>
internal static class CellStyle
{
    public static string Text { get; } = RolePatterns.Style +
        """
        .unassigned{fill:none;stroke:var(--line);stroke-dasharray:4 3}
        .letter,.number,.core{text-anchor:middle;font-family:system-ui,sans-serif}
        .letter{font:700 17px ui-monospace,monospace}
        .number{font-size:11px}
        .core{font-size:9px;fill:var(--soft)}
        .on-reserved,.on-offlined{fill:#fff}
        .on-isolated,.on-shared,.on-ovs-dpdk{fill:#000}
        .on-unassigned{fill:var(--soft)}

        """;
}
