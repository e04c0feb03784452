using System.Collections.Generic;

namespace PaoRender.Fuzzing.Targets;

/// <summary>What YAML, JSON and people's editors put into texts.</summary>
internal static class YamlWords
{
    public static IReadOnlyList<string> All { get; } =
    [
        "\t", "\n", "\r", "\r\n", " ", "\0", "\u0007", "\u001b[31m", "\u007f", "\u0085", "\u00a0", "\u2028", "\u2013", "\u201c", "\ufeff", "\ufffe",
        "\ud83d", "\ude00",
        "\U0001F600", "\"", "'", "\\", "\\e", "\\UFFFFFFFF", "\\ud83d", "\\x", "---\n", "\n---", "\n...\n", "\n...", "&x ", "*x", "<<: *x", "- ",
        "? ", ": ", "[", "]",
        "{", "}", ",", "|", "|2-\n", ">+\n", "#", " #", "!!int ", "!!binary ", "!!str ", "!custom ", "!<tag:a,b> ", "!e!x ", "%TAG ! x\n",
        "%TAG !e! \n",
        "%YAML 1.3\n", "{{", "{{ .a }}", "{{hub x hub}}", "${X}", "$name", "<X>", "@X@", "%X%", "null", "~", "true", "yes", "-1", "010", "0x1F",
        "0o7", "0b1",
        "1_0", "1e3", "1e400", ".inf", ".nan", "4294967296", "99999999999999999999", "0-1048576", "0-", "1,2,", "apiVersion: ", "kind: ",
        "metadata: ", "spec:\n", "kind: List\n",
        "items:\n", "/", "=", "%", "Gi", "a: 1\n", "a: ", "\"a\": ", "`", "@", "\u0300",
    ];
}
