using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace PaoRender.Build.Tests.Infra;

/// <summary>An assembly that a package hands to the compiler.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Version">Its version.</param>
/// <param name="References">What it refers to.</param>
internal sealed record AnalyzerAssembly(string Name, Version Version, IReadOnlyList<(string Name, Version Version)> References)
{
    /// <summary>All that a package has below <c>analyzers</c>.</summary>
    public static IReadOnlyList<AnalyzerAssembly> OfPackage(string package)
    {
        using ZipArchive archive = ZipFile.OpenRead(package);
        return
        [
            .. archive.Entries
                .Where(entry => entry.FullName.StartsWith("analyzers/", StringComparison.Ordinal)
                    && entry.Name.EndsWith(".dll", StringComparison.Ordinal))
                .Select(Read),
        ];
    }

    private static AnalyzerAssembly Read(ZipArchiveEntry entry)
    {
        using var bytes = new MemoryStream();
        using (Stream stream = entry.Open()) stream.CopyTo(bytes);
        bytes.Position = 0;
        using var portable = new PEReader(bytes);
        MetadataReader metadata = portable.GetMetadataReader();
        AssemblyDefinition own = metadata.GetAssemblyDefinition();
        return new AnalyzerAssembly(
            metadata.GetString(own.Name),
            own.Version,
            [
                .. metadata.AssemblyReferences.Select(metadata.GetAssemblyReference)
                    .Select(reference => (metadata.GetString(reference.Name), reference.Version)),
            ]);
    }
}
