namespace PaoRender.GoTemplates.Syntax;

/// <summary>Hexadecimal digits.</summary>
internal static class HexDigits
{
    /// <summary>The value of a digit; -1 when the character is none.</summary>
    public static int Value(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };
}
