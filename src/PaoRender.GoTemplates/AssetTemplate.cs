using System.Text;
using PaoRender.GoTemplates.Evaluation;
using PaoRender.GoTemplates.Syntax;
using PaoRender.GoTemplates.Values;

namespace PaoRender.GoTemplates;

/// <summary>
/// A parsed asset: Go's template language as far as operator assets and what people write in their place use it.
/// It never changes after parsing and may be rendered from many threads at once.
/// </summary>
public sealed class AssetTemplate
{
    private readonly ParsedTemplate _parsed;

    private AssetTemplate(ParsedTemplate parsed) => _parsed = parsed;

    /// <summary>The template's name, as messages show it.</summary>
    public string Name => _parsed.Source.Name;

    /// <summary>Parses a template.</summary>
    /// <param name="name">The name that messages show, usually the asset's path.</param>
    /// <param name="text">The template's text.</param>
    /// <exception cref="TemplateException">The text is not a template.</exception>
    public static AssetTemplate Parse(string name, string text)
    {
        var source = new TemplateSource(Require.NotNull(name, nameof(name)), Require.NotNull(text, nameof(text)));
        return new AssetTemplate(TemplateParser.Parse(source));
    }

    /// <summary>Renders the template.</summary>
    /// <param name="data">The values that the template sees.</param>
    /// <exception cref="TemplateException">The template cannot be rendered with these values.</exception>
    public string Render(TemplateData data)
    {
        var output = new StringBuilder(_parsed.Source.Text.Length);
        Render(data, output);
        return output.ToString();
    }

    /// <summary>Renders the template behind the text that a builder holds; after an error part of the output may be there.</summary>
    /// <param name="data">The values that the template sees.</param>
    /// <param name="output">Takes the rendered text.</param>
    /// <exception cref="TemplateException">The template cannot be rendered with these values.</exception>
    public void Render(TemplateData data, StringBuilder output) =>
        new TemplateRenderer(_parsed, Require.NotNull(output, nameof(output))).Run(TemplateValue.Of(Require.NotNull(data, nameof(data))));
}
