namespace PaoRender.GoTemplates.Functions.Formatting;

/// <summary>One verb of a <c>printf</c> format with its flags.</summary>
internal sealed class FormatSpec
{
    /// <summary>No width or precision.</summary>
    public const int None = -1;

    /// <summary>The verb.</summary>
    public char Verb { get; set; }

    /// <summary>The least number of characters.</summary>
    public int Width { get; set; } = None;

    /// <summary>The precision.</summary>
    public int Precision { get; set; } = None;

    /// <summary>The flag <c>-</c>: blanks go to the right.</summary>
    public bool Left { get; set; }

    /// <summary>The flag <c>+</c>: a sign always, or only ASCII when quoting.</summary>
    public bool Plus { get; set; }

    /// <summary>The flag <c>#</c>: another form.</summary>
    public bool Sharp { get; set; }

    /// <summary>The flag of a blank: room for a sign.</summary>
    public bool Space { get; set; }

    /// <summary>The flag <c>0</c>: zeros in place of blanks.</summary>
    public bool Zero { get; set; }

    /// <summary>The same flags with another verb.</summary>
    public FormatSpec With(char verb)
    {
        var copy = (FormatSpec)MemberwiseClone();
        copy.Verb = verb;
        return copy;
    }
}
