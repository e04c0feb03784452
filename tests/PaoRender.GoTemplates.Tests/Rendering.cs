using System;

namespace PaoRender.GoTemplates.Tests;

/// <summary>Short hands for the template tests.</summary>
internal static class Rendering
{
    public static TemplateData Data => new TemplateData()
        .Set("S", "str").Set("E", string.Empty).Set("N", 3).Set("Z", 0).Set("T", true).Set("F", false)
        .Set("L", [1, 22]).Set("None", Array.Empty<int>()).Set("U", "é\"\n");

    public static string Render(string text) => AssetTemplate.Parse("t", text).Render(Data);

    public static TemplateException Refusal(string text) => Assert.Throws<TemplateException>(() => Render(text));
}
