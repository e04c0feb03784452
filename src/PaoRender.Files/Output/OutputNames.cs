using System;
using System.Collections.Generic;
using System.IO;
using PaoRender.Manifests;

namespace PaoRender.Files;

/// <summary>Checks the names of files before anything is written.</summary>
internal static class OutputNames
{
    private static readonly char[] s_separators = ['/', '\\'];

    /// <summary>Whether a name stays in the folder and is none of our temporary ones.</summary>
    public static bool IsPlain(string? name) =>
        name is not (null or "" or "." or "..")
        && name.IndexOfAny(s_separators) < 0
        && name.IndexOfAny(Path.GetInvalidFileNameChars()) < 0
        && !HasControl(name)
        && !DiskEntry.IsTemporary(name);

    /// <summary>Reports names that cannot be written.</summary>
    public static bool Check(IReadOnlyList<RenderedManifest> manifests, SourcePosition folder, DiagnosticBag diagnostics)
    {
        bool isFine = true;
        var seen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (RenderedManifest manifest in manifests)
        {
            string name = manifest.FileName;
            if (!IsPlain(name))
            {
                diagnostics.Error(
                    FileCodes.OutputNameRefused,
                    folder,
                    $"The {manifest.Kind} {manifest.Name} cannot be written: '{Printable(name)}' is not a plain file name; "
                    + "rename the profile or pool.");
                isFine = false;
            }
            else if (seen.TryGetValue(name, out string? other))
            {
                diagnostics.Error(
                    FileCodes.OutputNameTwice,
                    folder,
                    $"Two manifests would be written to one file: '{other}' and '{name}'; give the profiles or pools different names.");
                isFine = false;
            }
            else
            {
                seen.Add(name, name);
            }
        }

        return isFine;
    }

    private static bool HasControl(string name)
    {
        foreach (char c in name)
        {
            if (char.IsControl(c)) return true;
        }

        return false;
    }

    private static string Printable(string? name)
    {
        char[] characters = (name ?? "").ToCharArray();
        for (int i = 0; i < characters.Length; i++)
        {
            if (char.IsControl(characters[i])) characters[i] = '?';
        }

        return new string(characters);
    }
}
