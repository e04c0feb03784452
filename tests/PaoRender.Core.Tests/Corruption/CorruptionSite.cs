using System.Globalization;
using System.Text.RegularExpressions;

namespace PaoRender.Core.Tests.Corruption;

/// <summary>A line of a manifest that can be corrupted: an entry of a mapping, an item of a list, or the mark between documents.</summary>
/// <param name="Lines">All lines of the file.</param>
/// <param name="At">The index of the line.</param>
/// <param name="Lead">What stands before key or value: blanks and the dash of an item.</param>
/// <param name="Key">The key as it is written; empty for an item that is a value.</param>
/// <param name="Value">The value as it is written on the line; empty where it follows below.</param>
/// <param name="Place">Kind of the object and path of the field: <c>PerformanceProfile.spec.cpu.reserved</c>.</param>
internal sealed partial record CorruptionSite(string[] Lines, int At, string Lead, string Key, string Value, string Place)
{
    /// <summary>The mark between documents.</summary>
    public const string Separator = "---";

    public string Line => Lines[At];

    public string Next => At + 1 < Lines.Length ? Lines[At + 1] : "";

    public bool IsSeparator => Line == Separator;

    public bool IsEntry => Key.Length > 0;

    /// <summary>Whether the value stands on the line.</summary>
    public bool IsScalar => Value.Length > 0 && Value[0] is not ('[' or '{' or '|' or '>');

    public bool IsFlow => Value.Length > 0 && Value[0] is '[' or '{';

    /// <summary>Whether a list or a mapping follows below.</summary>
    public bool Opens => IsEntry && Value.Length == 0;

    public bool OpensList => Opens && Next.TrimStart().StartsWith("- ", System.StringComparison.Ordinal);

    public bool IsQuoted => Value.Length > 1 && Value[0] is '"' or '\'';

    public bool IsNumber => long.TryParse(Value, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    public bool IsBoolean => Value is "true" or "false";

    /// <summary>Whether the value is a text without quotes.</summary>
    public bool IsPlainText => IsScalar && !IsQuoted && !IsNumber && !IsBoolean;

    /// <summary>Whether the value is one word of letters, as choices are.</summary>
    public bool IsWord => IsPlainText && Word().IsMatch(Value);

    /// <summary>The value without its quotes.</summary>
    public string Bare => IsQuoted ? Value[1..^1] : Value;

    public string Indent => Lead[..(Lead.Length - Lead.TrimStart().Length)];

    /// <summary>Whether the field is one of the object's root, such as its kind.</summary>
    public bool IsRoot(string key) => Key == key && Lead.Length == 0;

    public string WithKey(string key) => Lead + key + ":" + (Value.Length > 0 ? " " + Value : "");

    public string WithValue(string value) => Lead + (IsEntry ? Key + ": " : "") + value;

    [GeneratedRegex("^[A-Za-z]{3,}$")]
    private static partial Regex Word();
}
