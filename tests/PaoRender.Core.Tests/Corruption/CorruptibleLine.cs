using System.Text.RegularExpressions;

namespace PaoRender.Core.Tests.Corruption;

/// <summary>A line of YAML that holds a key, an item of a list, or both, taken apart.</summary>
/// <param name="Indent">The blanks and dashes before the key or the item.</param>
/// <param name="Key">The key without its colon; empty for an item.</param>
/// <param name="Value">The value as it is written; empty where it stands on the lines below.</param>
internal sealed partial record CorruptibleLine(string Indent, string Key, string Value)
{
    public bool HasKey => Key.Length > 0;

    public bool HasValue => Value.Length > 0;

    public bool IsQuoted => Value.Length > 1 && Value[0] is '"' or '\'';

    /// <summary>Whether the value is one scalar on this line: no list, no map, no block of text.</summary>
    public bool HasScalar => HasValue && !IsOpen(Value[0]);

    /// <summary>The value without its quotes.</summary>
    public string Text => IsQuoted ? Value[1..^1] : Value;

    public bool IsInteger => Integer().IsMatch(Value);

    public bool IsBoolean => Value is "true" or "false";

    /// <summary>Whether the value is text and nothing that YAML takes for something else.</summary>
    public bool IsText => HasScalar && !IsInteger && !IsBoolean && Value is not ("null" or "~");

    /// <summary>The line with another value.</summary>
    public string WithValue(string value) => Before + value;

    /// <summary>The line with another text, in quotes where the line has them.</summary>
    public string WithText(string text) => WithValue(IsQuoted ? Value[0] + text + Value[0] : text);

    /// <summary>The line with another key.</summary>
    public string WithKey(string key) => Indent + key + (HasValue ? ": " + Value : ":");

    /// <summary>The line with other indentation.</summary>
    public string WithIndent(string indent) => indent + this.ToString()[Indent.Length..];

    /// <summary>Takes a line apart; null for a comment, a separator, an empty line and what is no plain key or item.</summary>
    public static CorruptibleLine? Of(string line)
    {
        Match match = Shape().Match(line);
        return match.Success ? new(match.Groups["indent"].Value, match.Groups["key"].Value, match.Groups["value"].Value) : null;
    }

    public override string ToString() => Before + Value;

    private string Before => Indent + (HasKey ? Key + (HasValue ? ": " : ":") : "");

    private static bool IsOpen(char first) => first is '[' or '{' or '|' or '>' or '&' or '*' or '!';

    private const string Scalar = @"(?<value>""[^""]*""|'[^']*'|(?:[^#]|(?<=\S)#)*[^#\s])";

    private const string Item = @"(?<=- )(?<value>""[^""]*""|'[^']*'|[^#:{\s](?:(?:[^#:]|(?<=\S)#)*[^#:\s])?)";

    [GeneratedRegex(@"^(?<indent> *(?:- +)*)(?:(?<key>[A-Za-z][\w./-]*|""[^""]+""):(?: +" + Scalar + ")?|" + Item + ") *$")]
    private static partial Regex Shape();

    [GeneratedRegex(@"^[0-9]+$")]
    private static partial Regex Integer();
}
