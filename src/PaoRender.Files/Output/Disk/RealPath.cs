using System;
using System.IO;
using System.Runtime.InteropServices;
using System.Text;

namespace PaoRender.Files;

/// <summary>Where a path leads when every link on it is followed.</summary>
internal static class RealPath
{
    // PATH_MAX is 4096 on Linux and 1024 on macOS, its end included.
    private const int LongestPath = 4096;

    /// <summary>The path of a folder without links and without a separator at its end; on Windows its links stay.</summary>
    public static string Of(string folder)
    {
        string trimmed = folder.TrimEnd(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
        string path = trimmed.Length > (Path.GetPathRoot(folder) ?? "").TrimEnd(Path.DirectorySeparatorChar).Length ? trimmed : folder;
        if (Path.DirectorySeparatorChar != '/') return path;
        byte[] answer = new byte[LongestPath];
        if (Resolve(Encoding.UTF8.GetBytes(path + "\0"), answer) == IntPtr.Zero) return path;
        return Encoding.UTF8.GetString(answer, 0, Array.IndexOf(answer, (byte)0));
    }

    [DllImport("libc", EntryPoint = "realpath")]
    private static extern IntPtr Resolve(byte[] path, byte[] answer);
}
