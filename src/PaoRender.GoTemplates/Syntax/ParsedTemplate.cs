using System.Collections.Generic;

namespace PaoRender.GoTemplates.Syntax;

/// <summary>What the parser makes of a file.</summary>
internal sealed class ParsedTemplate(TemplateSource source, Definition main, Dictionary<string, Definition> definitions)
{
    /// <summary>The name and text.</summary>
    public TemplateSource Source { get; } = source;

    /// <summary>The file itself.</summary>
    public Definition Main { get; } = main;

    /// <summary>The templates that can be invoked, by name. Nobody writes to it after parsing.</summary>
    public Dictionary<string, Definition> Definitions { get; } = definitions;
}
