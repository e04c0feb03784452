using System;
using YamlDotNet.Core;

namespace PaoRender.Manifests;

/// <summary>Says what is wrong with a text that is not valid YAML, at the place where it has to be put right.</summary>
internal static class SyntaxAdvice
{
    /// <summary>What the library says of a tag whose handle nobody declared.</summary>
    public const string UndefinedHandle = "undefined tag handle";

    private const string BadTag = "this tag cannot be read; put the value in quotes if it is not one";

    private const string TemplateAdvice =
        "this looks like a template's placeholder that was not filled in; fill it in before you render, or put it in quotes if it is text";

    private static readonly (string Part, string Advice)[] s_advice =
    [
        ("invalid mapping", "a key stands here where none can; correct the indentation, or put the value before it in quotes"),
        ("did not find expected key", "a key should stand here; correct the indentation of this line, or close the quote or bracket before it"),
        ("could not find expected ':'", "a ':' should stand behind this key; correct it, or put the text in quotes"),
        ("cannot start any token", "a value cannot start with this character; put the value in quotes"),
        ("did not find expected node content", "a value should stand here; put it in quotes if this is one"),
        (UndefinedHandle, "the tag's handle is not declared; put the value in quotes if this is not a tag"),
        ("scanning a tag", BadTag),
        ("parsing a tag", BadTag),
        ("Did not find expected <document", "the document should end here; put a line '---' before the next one"),
        ("expected '-' indicator", "an item of the list should start here with '-'; correct the indentation of this line"),
        ("expected ',' or ']'", "a ',' or a ']' should stand here"),
        ("expected ',' or '}'", "a ',' or a '}' should stand here"),
        ("invalid Unicode surrogates", "the text in quotes holds half of a surrogate pair; write \\U and the eight digits of the character"),
    ];

    /// <summary>The error as a person should see it.</summary>
    /// <param name="text">The text that cannot be read.</param>
    /// <param name="problem">What the reader met.</param>
    public static MalformedTextException Improve(string text, MalformedTextException problem)
    {
        if (RefusedLine.Find(text, problem.Index) is { } refused) return new MalformedTextException(refused.Index, refused.Advice);
        int quote = OpenQuote.Find(text, Math.Max(problem.Index, problem.After));
        if (quote >= 0) return new MalformedTextException(quote, "the quote that opens here is not closed, or not where it should be");
        int tab = IndentingTab(text, problem);
        if (tab < 0 && problem.Message.IndexOf("tab", StringComparison.Ordinal) >= 0) tab = AnyIndentingTab(text);
        if (tab < 0 && EndsTooEarly(problem)) tab = FirstTab(text);
        if (tab >= 0) return new MalformedTextException(tab, "a tab cannot indent a line; use blanks");
        int template = Template(text, problem.Index);
        if (template < 0 && EndsTooEarly(problem)) template = Template(text, LineEnd(text, FirstThing(text)));
        if (template >= 0) return new MalformedTextException(template, TemplateAdvice);
        if (OddInLine(text, problem.Index) is { } odd) return new MalformedTextException(odd.Index, "this is " + odd.Character.Advice);
        if (EarlierLine.Find(text, problem) is { } earlier) return new MalformedTextException(earlier.Index, earlier.Advice);
        int index = Inside(text, problem.InnerException is null or YamlException ? problem.Index : NextThing(text, problem.Index));
        return new MalformedTextException(index, Advice(problem, index < text.Length ? text[index] : ' '));
    }

    /// <summary>Where the placeholder begins at which reading failed; -1 when it failed at something else.</summary>
    private static int Template(string text, int index)
    {
        int at = LineStart(text, index);
        string line = text.Substring(at, LineEnd(text, at) - at);
        string? found = Placeholder.Find(line, out int place);
        while (found is not null && at + place <= index)
        {
            if (at + place == index || found[0] == '{') return at + place;
            found = Placeholder.Find(line, place + found.Length, out place);
        }

        return -1;
    }

    /// <summary>The first odd character of the line at which reading failed, comments aside.</summary>
    private static (int Index, OddCharacter Character)? OddInLine(string text, int index)
    {
        int start = LineStart(text, index), end = LineEnd(text, start);
        int comment = text.IndexOf(" #", start, end - start, StringComparison.Ordinal);
        if (comment >= 0) end = comment;
        return OddCharacter.Find(text, start, end) is { } odd ? (text.IndexOf(odd.Character, start), odd) : null;
    }

    /// <summary>Where the next thing begins that can go wrong.</summary>
    private static int NextThing(string text, int index)
    {
        while (index < text.Length && (char.IsWhiteSpace(text[index]) || text[index] is ':' or ',' or '-' or '?')) index++;
        return index;
    }

    private static string Advice(MalformedTextException problem, char at)
    {
        string message = problem.Message.TrimEnd('.');
        if (problem.InnerException is null) return message;
        foreach ((string part, string advice) in s_advice)
        {
            if (message.IndexOf(part, StringComparison.Ordinal) >= 0) return advice;
        }

        if (message.Length == 0)
        {
            return at switch
            {
                '"' => "the text in quotes holds an escape that stands for no character",
                '!' or '%' => BadTag,
                _ => "the text cannot be read from here on",
            };
        }

        return char.ToLowerInvariant(message[0]) + message.Substring(1);
    }

    /// <summary>The first tab that indents a line near the problem; -1 when there is none.</summary>
    private static int IndentingTab(string text, MalformedTextException problem)
    {
        int last = Math.Max(problem.Index, problem.After);
        for (int at = LineStart(text, problem.After); at < text.Length;)
        {
            int end = text.IndexOf('\n', at);
            if (end < 0) end = text.Length;
            int first = at;
            while (first < end && text[first] is ' ' or '\t' or '\r') first++;
            int tab = text.IndexOf('\t', at, first - at);
            if (tab >= 0 && first < end && text[first] != '#') return tab;
            if (first < end && at > last) return -1;
            at = end + 1;
        }

        return -1;
    }

    // What stands in the first line was taken for the whole document.
    private static bool EndsTooEarly(MalformedTextException problem) =>
        problem.Message.IndexOf("Did not find expected <document", StringComparison.Ordinal) >= 0;

    private static int FirstTab(string text)
    {
        int start = LineStart(text, FirstThing(text));
        return start < text.Length && text[start] == '\t' ? start : -1;
    }

    private static int FirstThing(string text)
    {
        int at = 0;
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        return at;
    }

    /// <summary>The first tab before the first other thing of a line, whatever that is; -1 when there is none.</summary>
    private static int AnyIndentingTab(string text)
    {
        for (int at = 0; at < text.Length; at = LineEnd(text, at) + 1)
        {
            int first = at;
            while (first < text.Length && text[first] == ' ') first++;
            if (first < text.Length && text[first] == '\t') return first;
        }

        return -1;
    }

    private static int LineEnd(string text, int at) => text.IndexOf('\n', at) is var end && end < 0 ? text.Length : end;

    private static int LineStart(string text, int index) =>
        index <= 0 ? 0 : text.LastIndexOf('\n', Math.Min(index, text.Length) - 1) + 1;

    /// <summary>An index that is not behind the last thing that can be seen.</summary>
    private static int Inside(string text, int index)
    {
        int end = text.Length;
        while (end > 0 && char.IsWhiteSpace(text[end - 1])) end--;
        return Math.Max(0, Math.Min(index, end));
    }
}
