namespace PaoRender.Files;

/// <summary>Looks for bytes that are not UTF-8.</summary>
internal static class Utf8Check
{
    /// <summary>Index of the first byte that begins no valid character; -1 when all is well.</summary>
    public static int FirstInvalid(byte[] bytes, int start)
    {
        for (int at = start; at < bytes.Length;)
        {
            int length = LengthAt(bytes, at);
            if (length == 0) return at;
            at += length;
        }

        return -1;
    }

    private static int LengthAt(byte[] bytes, int at)
    {
        byte lead = bytes[at];
        if (lead < 0x80) return 1;
        int length = lead switch
        {
            >= 0xC2 and <= 0xDF => 2,
            >= 0xE0 and <= 0xEF => 3,
            >= 0xF0 and <= 0xF4 => 4,
            _ => 0,
        };
        if (length == 0 || at + length > bytes.Length) return 0;

        // Neither overlong forms, nor halves of surrogate pairs, nor what is beyond U+10FFFF.
        byte second = bytes[at + 1];
        (byte least, byte most) = lead switch
        {
            0xE0 => ((byte)0xA0, (byte)0xBF),
            0xED => ((byte)0x80, (byte)0x9F),
            0xF0 => ((byte)0x90, (byte)0xBF),
            0xF4 => ((byte)0x80, (byte)0x8F),
            _ => ((byte)0x80, (byte)0xBF),
        };
        if (second < least || second > most) return 0;
        for (int i = 2; i < length; i++)
        {
            if ((bytes[at + i] & 0xC0) != 0x80) return 0;
        }

        return length;
    }
}
