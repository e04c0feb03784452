using System.Text;

namespace PaoRender.Assets;

public sealed partial class AssetBundle
{
    private string? _checksum;

    /// <summary>
    /// The SHA-256 of the whole bundle in lower-case hexadecimal: that of a text with a line for each file in the order of
    /// <see cref="Paths"/>, its own SHA-256, two blanks and its path. So <c>sha256sum</c> makes it too.
    /// </summary>
    public string Checksum => _checksum ??= Sha256Text.Of(Encoding.UTF8.GetBytes(List()));

    private string List()
    {
        var text = new StringBuilder();
        foreach (string path in Paths) text.Append(Sha256Text.Of(_files[path])).Append("  ").Append(path).Append('\n');
        return text.ToString();
    }
}
