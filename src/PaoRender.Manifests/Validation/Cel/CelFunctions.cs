using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace PaoRender.Manifests;

/// <summary>The functions.</summary>
internal static class CelFunctions
{
    private static readonly Dictionary<string, int> s_methods = new(StringComparer.Ordinal)
    {
        ["size"] = 0, ["startsWith"] = 1, ["endsWith"] = 1, ["contains"] = 1, ["matches"] = 1,
        ["lowerAscii"] = 0, ["upperAscii"] = 0, ["trim"] = 0, ["split"] = 1, ["indexOf"] = 1,
    };

    public static CelExpression Global(string name, List<CelExpression> arguments)
    {
        if (name is "matches" && arguments.Count == 2) return Method(name, arguments[0], [arguments[1]]);
        if (arguments.Count != 1) throw Unknown(name);
        CelExpression argument = arguments[0];
        return name switch
        {
            "size" => scope => Size(argument(scope)),
            "int" => scope => Integer(argument(scope)),
            "string" => scope => Text(argument(scope)),
            "dyn" => argument,
            _ => throw Unknown(name),
        };
    }

    public static CelExpression Method(string name, CelExpression target, List<CelExpression> arguments)
    {
        if (!s_methods.TryGetValue(name, out int count) || count != arguments.Count) throw Unknown(name);
        if (name == "size") return scope => Size(target(scope));
        CelExpression argument = count == 0 ? static _ => "" : arguments[0];
        return scope => target(scope) is string text && argument(scope) is string other
            ? OnText(name, text, other)
            : throw CelException.Unsupported($"{name}() stands on something that is no text");
    }

    private static object? OnText(string name, string text, string other) => name switch
    {
        "startsWith" => text.StartsWith(other, StringComparison.Ordinal),
        "endsWith" => text.EndsWith(other, StringComparison.Ordinal),
        "contains" => text.IndexOf(other, StringComparison.Ordinal) >= 0,
        "indexOf" => (long)text.IndexOf(other, StringComparison.Ordinal),
        "lowerAscii" => new string(Array.ConvertAll(text.ToCharArray(), static c => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c)),
        "upperAscii" => new string(Array.ConvertAll(text.ToCharArray(), static c => c is >= 'a' and <= 'z' ? (char)(c & ~0x20) : c)),
        "trim" => text.Trim(),
        "split" => text.Split([other], StringSplitOptions.None).Select(static part => (object?)part).ToArray(),
        _ => Matches(text, other),
    };

    private static bool Matches(string text, string pattern)
    {
        var translated = Re2Pattern.Translate(pattern);
        try
        {
            return translated.IsMatch(text) ?? throw CelException.Unsupported($"{pattern}: {translated.Problem}");
        }
        catch (RegexMatchTimeoutException)
        {
            throw CelException.Unsupported($"the pattern {pattern} took too long");
        }
    }

    private static long Size(object? value) => value switch
    {
        string text => TextChecks.Length(text),
        object?[] list => list.Length,
        ManifestMapping mapping => mapping.Entries.Count,
        _ => throw CelException.Unsupported("size() stands on something that has none"),
    };

    private static object? Integer(object? value) => value switch
    {
        long => value,
        string text => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number)
            ? number
            : throw CelException.Failed($"'{text}' is no whole number"),
        _ => throw CelException.Unsupported("int() stands on something that it does not convert"),
    };

    private static object? Text(object? value) => value switch
    {
        string => value,
        long number => number.ToString(CultureInfo.InvariantCulture),
        bool flag => flag ? "true" : "false",
        _ => throw CelException.Unsupported("string() stands on something that it does not convert"),
    };

    private static CelException Unknown(string name) => CelException.Unsupported($"it uses {name}()");
}
