using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace PaoRender.Checks;

/// <summary>The field of a profile that asks for the same huge pages as kernel arguments.</summary>
internal static class PageField
{
    /// <summary>The value of <c>spec.hugepages</c> as YAML in one line; null where the arguments do not say sizes and numbers clearly.</summary>
    /// <param name="arguments">Kernel arguments in their order. A number of pages is of the size before it, or else of the default size.</param>
    public static string? Of(IEnumerable<string> arguments)
    {
        string? standard = null, size = null;
        var pages = new List<(string? Size, string Count)>();
        foreach (string argument in arguments)
        {
            (string name, string value) = ArgumentPieces.Parts(argument);
            if (name == "default_hugepagesz") standard = value;
            else if (name == "hugepagesz") size = value;
            else if (name == "hugepages") pages.Add((size, value));
        }

        if (pages.Count == 0 || pages.Any(page => !IsNumber(page.Count) || !IsSize(page.Size ?? standard))) return null;
        string listed = string.Join(", ", pages.Select(page => $"{{size: {Written((page.Size ?? standard)!)}, count: {page.Count}}}"));
        if (standard is not null && !IsSize(standard)) return null;
        return $"{{{(standard is null ? "" : $"defaultHugepagesSize: {Written(standard)}, ")}pages: [{listed}]}}";
    }

    private static bool IsNumber(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    private static bool IsSize(string? text) => text is not null && MachineKind.All.Any(kind => kind.HugePageSizes.Contains(Written(text)));

    // The profile has the sizes as the kernel names them, but for the case of the letters.
    private static string Written(string size) => size.EndsWith("K", StringComparison.OrdinalIgnoreCase)
        ? size.ToLowerInvariant()
        : size.ToUpperInvariant();
}
