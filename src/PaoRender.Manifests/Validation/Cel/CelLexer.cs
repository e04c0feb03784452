using System.Collections.Generic;

namespace PaoRender.Manifests;

/// <summary>Splits an expression into tokens.</summary>
internal static class CelLexer
{
    private static readonly string[] s_long = ["&&", "||", "==", "!=", "<=", ">="];

    public static List<CelToken> Split(string text)
    {
        var tokens = new List<CelToken>();
        int at = 0;
        while (at < text.Length)
        {
            char c = text[at];
            if (char.IsWhiteSpace(c)) at++;
            else if (c == '/' && at + 1 < text.Length && text[at + 1] == '/') at = EndOfLine(text, at);
            else if (c is '"' or '\'' || IsPrefixed(text, at)) tokens.Add(new CelToken(CelTokenKind.Text, CelText.Read(text, ref at)));
            else if (c is >= '0' and <= '9') tokens.Add(Number(text, ref at));
            else if (IsNamePart(c)) tokens.Add(Name(text, ref at));
            else tokens.Add(Sign(text, ref at));
        }

        tokens.Add(new CelToken(CelTokenKind.End, "the end"));
        return tokens;
    }

    private static bool IsPrefixed(string text, int at) => text[at] is 'r' or 'R' && at + 1 < text.Length && text[at + 1] is '"' or '\'';

    private static bool IsNamePart(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '_';

    private static int EndOfLine(string text, int at)
    {
        while (at < text.Length && text[at] != '\n') at++;
        return at;
    }

    private static CelToken Name(string text, ref int at)
    {
        int start = at;
        while (at < text.Length && IsNamePart(text[at])) at++;
        return new CelToken(CelTokenKind.Name, text.Substring(start, at - start));
    }

    private static CelToken Number(string text, ref int at)
    {
        int start = at;
        bool isDouble = false;
        while (at < text.Length)
        {
            bool fraction = text[at] == '.' && at + 1 < text.Length && text[at + 1] is >= '0' and <= '9';
            bool exponent = text[at] is 'e' or 'E';
            isDouble |= fraction || exponent;
            if (!fraction && !IsNamePart(text[at])) break;
            at++;
            if (exponent && at < text.Length && text[at] is '+' or '-') at++;
        }

        return new CelToken(isDouble ? CelTokenKind.Double : CelTokenKind.Integer, text.Substring(start, at - start));
    }

    private static CelToken Sign(string text, ref int at)
    {
        foreach (string sign in s_long)
        {
            if (string.CompareOrdinal(text, at, sign, 0, 2) != 0) continue;
            at += 2;
            return new CelToken(CelTokenKind.Sign, sign);
        }

        if ("()[]{}.,:?+-*/%<>!".IndexOf(text[at]) < 0) throw CelException.Unsupported($"it has the character '{text[at]}'");
        return new CelToken(CelTokenKind.Sign, text[at++].ToString());
    }
}
