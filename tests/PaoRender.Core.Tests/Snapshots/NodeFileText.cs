using System;
using System.Collections.Generic;
using System.IO;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace PaoRender.Core.Tests.Snapshots;

/// <summary>
/// Takes what a manifest carries for a node's disk out of it, so that a person can read it: the manifest then names a file
/// beside the snapshots. That name holds the beginning of the content's hash, and the manifest's first line the hash of its
/// real bytes, so nothing is lost to the comparison.
/// </summary>
internal static partial class NodeFileText
{
    private const int NameDigits = 8;

    /// <summary>The readable text of a manifest; what it carries is added to the files of nodes.</summary>
    public static string Of(byte[] manifest, IDictionary<string, string> nodeFiles)
    {
        string text = CarriedFile().Replace(Encoding.UTF8.GetString(manifest), match =>
        {
            byte[] content = Convert.FromBase64String(match.Groups["content"].Value);
            string name = $"{Path.GetFileName(match.Groups["path"].Value)}.{Hash(content)[..NameDigits]}.verified.txt";
            nodeFiles[name] = Encoding.UTF8.GetString(content);
            return $"{match.Groups["before"].Value}({name}){match.Groups["after"].Value}";
        });
        return $"# sha256 {Hash(manifest)}\n{text}";
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    // The writer sorts keys, so the path comes some lines behind the source, and no other source comes between.
    [GeneratedRegex(@"(?<before>source: data:text/plain;charset=utf-8;base64,)(?<content>[A-Za-z0-9+/=]*)(?<after>\n(?:(?!\s+source:).*\n)*?\s+path: (?<path>\S+)\n)")]
    private static partial Regex CarriedFile();
}
