using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace PaoRender.Generators;

/// <summary>Texts of rules in which equal parts are one.</summary>
/// <remarks>
/// Definitions repeat whole objects, a pod's template a dozen times. A part that occurs again is written once, in a list
/// at the root, and named by its number; that keeps the generated code short and the rules of a program small.
/// </remarks>
internal sealed class RuleTable
{
    /// <summary>The key of the list of parts that occur more than once.</summary>
    public const string PartsKey = "$parts";

    /// <summary>The key of an object that stands for such a part.</summary>
    public const string PartKey = "$part";

    // Around the number of a part in the text of another. JSON has no such characters.
    private const char Open = '\u0001';
    private const char Close = '\u0002';

    // What is not much longer than its reference stays where it is.
    private const int ShortestPart = 48;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];
    private readonly List<int> _uses = [];

    /// <summary>Takes a text, which may have references in it, and gives the reference to it.</summary>
    public string Add(string text)
    {
        if (text.Length < ShortestPart) return text;
        if (!_numbers.TryGetValue(text, out int number))
        {
            number = _texts.Count;
            _numbers.Add(text, number);
            _texts.Add(text);
            _uses.Add(0);
        }

        _uses[number]++;
        return Open + number.ToString(CultureInfo.InvariantCulture) + Close;
    }

    /// <summary>The whole text: that of an object, given with its opening brace.</summary>
    public string Finish(string root)
    {
        var parts = new List<int>();
        var places = new Dictionary<int, int>();
        var body = new StringBuilder();
        Expand(root, body, parts, places);
        if (parts.Count == 0) return body.ToString();

        var text = new StringBuilder("{\"" + PartsKey + "\":[");
        // Parts that parts use come to the list's end, and are then in turn.
        for (int i = 0; i < parts.Count; i++)
        {
            if (i > 0) text.Append(',');
            Expand(_texts[parts[i]], text, parts, places);
        }

        return text.Append(body.Length == 2 ? "]" : "],").Append(body.ToString(1, body.Length - 1)).ToString();
    }

    private void Expand(string text, StringBuilder result, List<int> parts, Dictionary<int, int> places)
    {
        int at = 0;
        for (int open = text.IndexOf(Open); open >= 0; open = text.IndexOf(Open, at))
        {
            result.Append(text, at, open - at);
            int close = text.IndexOf(Close, open);
            int number = int.Parse(text.Substring(open + 1, close - open - 1), CultureInfo.InvariantCulture);
            if (_uses[number] == 1) Expand(_texts[number], result, parts, places);
            else Refer(number, result, parts, places);
            at = close + 1;
        }

        result.Append(text, at, text.Length - at);
    }

    private static void Refer(int number, StringBuilder result, List<int> parts, Dictionary<int, int> places)
    {
        if (!places.TryGetValue(number, out int place))
        {
            place = parts.Count;
            places.Add(number, place);
            parts.Add(number);
        }

        result.Append("{\"" + PartKey + "\":").Append(place.ToString(CultureInfo.InvariantCulture)).Append('}');
    }
}
