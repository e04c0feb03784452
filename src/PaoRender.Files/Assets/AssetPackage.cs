using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Text;
using PaoRender.Assets;
using PaoRender.Manifests;

namespace PaoRender.Files;

/// <summary>Packs a bundle as a NuGet package whose props name it, so that a fleet pins it by version.</summary>
public static class AssetPackage
{
    // Zip has no earlier time. A package depends on what is in it and not on when it was made.
    private static readonly DateTimeOffset s_time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes the package <c>ID.VERSION.nupkg</c>; the same bundle always gives the same bytes.</summary>
    /// <param name="bundle">A folder that <see cref="AssetImport"/> wrote.</param>
    /// <param name="output">The folder to write to.</param>
    /// <param name="identity">Id and version of the package.</param>
    /// <param name="diagnostics">Where errors go.</param>
    /// <returns>The package's path; null when there was an error.</returns>
    public static UserPath? Write(UserPath bundle, UserPath output, PackageIdentity identity, DiagnosticBag diagnostics)
    {
        Require.NotNull(bundle, nameof(bundle));
        Require.NotNull(output, nameof(output));
        Require.NotNull(identity, nameof(identity));
        Require.NotNull(diagnostics, nameof(diagnostics));
        AssetBundle? assets = AssetFolder.Load(bundle, diagnostics);
        if (assets is null) return null;
        if (AssetLock.TextIn(bundle) is not { } lockText)
        {
            diagnostics.Error(FileCodes.NotABundle, new SourcePosition(bundle.Display, 0, 0),
                "This folder has no lock file; make a bundle of it with 'pao assets import'.");
            return null;
        }

        string release = AssetLockText.Read(bundle.Display, lockText, diagnostics)!.Release;
        UserPath file = output.Entry($"{identity.Id}.{identity.Version}.nupkg");
        try
        {
            Directory.CreateDirectory(output.FullPath);
            File.WriteAllBytes(file.FullPath, Zip(Entries(assets, lockText, identity, release)));
            return file;
        }
        catch (Exception error) when (DiskError.Is(error))
        {
            diagnostics.Error(FileCodes.OutputFailed, new SourcePosition(file.Display, 0, 0), $"The package cannot be written: {error.Message}");
            return null;
        }
    }

    private static IEnumerable<(string Path, byte[] Content)> Entries(AssetBundle assets, string lockText, PackageIdentity identity, string release)
    {
        var texts = new PackageTexts(identity, release);
        yield return ("[Content_Types].xml", Encoding.UTF8.GetBytes(PackageTexts.ContentTypes(assets.Paths)));
        yield return ("_rels/.rels", Encoding.UTF8.GetBytes(texts.Relationships));
        yield return (identity.Id + ".nuspec", Encoding.UTF8.GetBytes(texts.Specification));
        byte[] props = Encoding.UTF8.GetBytes(texts.Props);
        yield return ($"build/{identity.Id}.props", props);
        yield return ($"buildMultiTargeting/{identity.Id}.props", props);
        yield return ("bundle/" + AssetLock.FileName, Encoding.UTF8.GetBytes(lockText));
        foreach (string path in assets.Paths) yield return ("bundle/" + path, assets.Content(path));
    }

    private static byte[] Zip(IEnumerable<(string Path, byte[] Content)> entries)
    {
        using var buffer = new MemoryStream();
        using (var archive = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string path, byte[] content) in entries)
            {
                // Compressors differ from one runtime to the next, and there is little to gain.
                ZipArchiveEntry entry = archive.CreateEntry(path, CompressionLevel.NoCompression);
                entry.LastWriteTime = s_time;
                using Stream stream = entry.Open();
                stream.Write(content, 0, content.Length);
            }
        }

        return buffer.ToArray();
    }
}
