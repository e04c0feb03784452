using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using PaoRender.Creating;

namespace PaoRender.Files;

/// <summary>Finds the files of a must-gather that a profile is made by.</summary>
internal static class DumpWalk
{
    // Many times what any of these is.
    private const long LargestLength = 64 << 20;

    // Logs, the most of a must-gather; nothing of interest is below.
    private static readonly string[] s_passedOver = ["namespaces", "pods", "audit_logs", "host_service_logs"];

    public static IReadOnlyList<DumpFile> Find(UserPath root, CancellationToken cancellationToken)
    {
        var found = new List<DumpFile>();
        Folder(root, "", found, cancellationToken);
        return found;
    }

    private static void Folder(UserPath folder, string inside, List<DumpFile> found, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        string[] names = Array.ConvertAll(Directory.GetFileSystemEntries(folder.FullPath), entry => Path.GetFileName(entry));
        Array.Sort(names, Utf8Order.Instance);
        foreach (string name in names)
        {
            UserPath entry = folder.Entry(name);
            string path = inside + "/" + name;
            if (DiskEntry.IsLink(entry.FullPath)) continue;
            if (!Directory.Exists(entry.FullPath))
            {
                // The user may have gone into the must-gather; folders above tell as much as those below.
                if (DumpPlace.Of(Above(folder, inside) + path) is not null)
                    found.Add(new DumpFile(entry.Display.Replace('\\', '/'), () => Read(entry)));
            }
            else if (Array.IndexOf(s_passedOver, name) < 0)
            {
                Folder(entry, path, found, cancellationToken);
            }
        }
    }

    private static string Above(UserPath folder, string inside)
    {
        string full = folder.FullPath.Replace('\\', '/').TrimEnd('/');
        return full.EndsWith(inside, StringComparison.Ordinal) ? full.Substring(0, full.Length - inside.Length) : "";
    }

    private static byte[] Read(UserPath file)
    {
        long length = new FileInfo(file.FullPath).Length;
        return length <= LargestLength ? FileBytes.Read(file.FullPath)
            : throw new IOException($"{file.Display} has {length} bytes, and no file of this kind has so many.");
    }
}
