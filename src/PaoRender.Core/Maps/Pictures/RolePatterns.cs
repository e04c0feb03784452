using System.Linq;

namespace PaoRender.Maps;

/// <summary>
/// What CPUs of each role are filled with: the colours of Okabe and Ito, which people see apart who do not see all colours, and a pattern
/// on each for print in one colour.
/// </summary>
internal static class RolePatterns
{
    private static readonly (CpuRole Role, string Colour, string Strokes)[] s_patterns =
    [
        (CpuRole.Reserved, "#0072b2", ""),
        (CpuRole.Isolated, "#009e73", "M-2 2 2-2M0 8 8 0M6 10 10 6"),
        (CpuRole.Shared, "#cc79a7", "M2 2h1M6 6h1"),
        (CpuRole.OvsDpdk, "#e69f00", "M0 4h8"),
        (CpuRole.Offlined, "#595f69", "M0 0 8 8M0 8 8 0"),
    ];

    /// <summary>The definitions, once for each document.</summary>
    public static void Define(Markup markup)
    {
        markup.Raw("<defs>\n");
        foreach ((CpuRole role, string colour, string strokes) in s_patterns)
        {
            // Away from the colour of the letters, so that these stay easy to read.
            string stroke = role is CpuRole.Offlined ? "#000" : "#fff";
            markup.Raw($"<pattern id=\"{IdOf(role)}\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\">")
                .Raw($"<path fill=\"{colour}\" d=\"M0 0h8v8H0z\"/>");
            if (strokes.Length > 0) markup.Raw($"<path stroke=\"{stroke}\" stroke-opacity=\".2\" stroke-width=\"1.5\" d=\"{strokes}\"/>");
            markup.Raw("</pattern>\n");
        }

        markup.Raw("</defs>\n");
    }

    /// <summary>The name of a role as a class.</summary>
    public static string ClassOf(CpuRole role) => RoleWords.Name(role).ToLowerInvariant();

    /// <summary>The rules that bring the patterns to the CPUs.</summary>
    public static string Style { get; } =
        string.Concat(s_patterns.Select(pattern => $".{ClassOf(pattern.Role)}{{fill:url(#{IdOf(pattern.Role)})}}\n"));

    private static string IdOf(CpuRole role) => "fill-" + ClassOf(role);
}
