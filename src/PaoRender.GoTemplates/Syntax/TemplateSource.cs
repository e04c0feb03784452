namespace PaoRender.GoTemplates.Syntax;

/// <summary>A template's name and text; turns offsets into lines and columns when something is wrong.</summary>
internal sealed class TemplateSource(string name, string text)
{
    /// <summary>The name that messages show.</summary>
    public string Name { get; } = name;

    /// <summary>The whole text.</summary>
    public string Text { get; } = text;

    /// <summary>Makes the exception for a mistake at an offset.</summary>
    public TemplateException Error(int offset, string reason)
    {
        int line = 1, column = 1;
        for (int i = 0; i < offset && i < Text.Length; i++)
        {
            if (Text[i] == '\n')
            {
                line++;
                column = 1;
            }
            else
            {
                column++;
            }
        }

        return new TemplateException(Name, line, column, reason);
    }
}
