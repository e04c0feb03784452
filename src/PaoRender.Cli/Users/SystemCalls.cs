using System;
using System.Runtime.InteropServices;

namespace PaoRender.Cli;

/// <summary>What .NET has no call for: who runs the process, and to whom a folder belongs. For Linux.</summary>
internal static partial class SystemCalls
{
    private const int RelativeToCurrentFolder = -100;
    private const uint WantsOwner = 0x8 | 0x10;

    /// <summary>The real, the effective and the saved user.</summary>
    [LibraryImport("libc", EntryPoint = "getresuid")]
    public static partial int GetUsers(out uint real, out uint effective, out uint saved);

    /// <summary>Sets all three users; -1 leaves one as it is. Not 0: refused.</summary>
    [LibraryImport("libc", EntryPoint = "setresuid")]
    public static partial int SetUsers(uint real, uint effective, uint saved);

    /// <summary>Sets all three groups.</summary>
    [LibraryImport("libc", EntryPoint = "setresgid")]
    public static partial int SetGroups(uint real, uint effective, uint saved);

    /// <summary>Sets the further groups.</summary>
    [LibraryImport("libc", EntryPoint = "setgroups")]
    public static partial int SetFurtherGroups(nuint count, ReadOnlySpan<uint> groups);

    /// <summary>User and group of a file or folder, or null where that cannot be told.</summary>
    public static (uint User, uint Group)? OwnerOf(string path)
    {
        // The layout of statx is the same on every architecture, other than that of stat.
        Span<uint> answer = stackalloc uint[64];
        return Stat(RelativeToCurrentFolder, path, 0, WantsOwner, answer) == 0 ? (answer[5], answer[6]) : null;
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Stat(int folder, string path, int flags, uint wanted, Span<uint> answer);
}
