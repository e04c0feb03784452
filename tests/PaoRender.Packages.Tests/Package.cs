using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Xml.Linq;

namespace PaoRender.Packages.Tests;

/// <summary>A packed file, as its readers see it.</summary>
internal sealed record Package(string Name, XElement Metadata, IReadOnlyList<string> Entries, IReadOnlyDictionary<string, string> Texts)
{
    public static Package Read(string path)
    {
        using ZipArchive archive = ZipFile.OpenRead(path);
        ZipArchiveEntry description = archive.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal));
        return new Package(
            Path.GetFileName(path),
            XDocument.Parse(Text(description)).Root!.Elements().Single(),
            [.. archive.Entries.Select(entry => entry.FullName)],
            archive.Entries.Where(entry => !entry.FullName.Contains('/', StringComparison.Ordinal)).ToDictionary(entry => entry.FullName, Text));
    }

    public XElement? Element(string name) => Metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name);

    private static string Text(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }
}
