using System;
using System.Runtime.InteropServices;

namespace PaoRender.Cli;

/// <summary>What .NET has no call for: who runs the process, and to whom a folder belongs. Elsewhere than on Linux it knows nothing.</summary>
internal sealed partial class SystemCalls : IUserCalls
{
    private const int RelativeToCurrentFolder = -100;
    private const uint WantsOwner = 0x8 | 0x10;

    /// <inheritdoc/>
    public ProcessUsers? Users() =>
        OperatingSystem.IsLinux() && GetUsers(out uint real, out uint effective, out uint saved) == 0
            ? new ProcessUsers(real, effective, saved)
            : null;

    /// <inheritdoc/>
    public (uint User, uint Group)? OwnerOf(string path)
    {
        // The layout of statx is the same on every architecture, other than that of stat.
        Span<uint> answer = stackalloc uint[64];
        return OperatingSystem.IsLinux() && Stat(RelativeToCurrentFolder, path, 0, WantsOwner, answer) == 0 ? (answer[5], answer[6]) : null;
    }

    /// <inheritdoc/>
    public bool LeaveGroups() => SetFurtherGroups(0, []) == 0;

    /// <inheritdoc/>
    public bool SetGroup(uint group) => SetGroups(group, group, group) == 0;

    /// <inheritdoc/>
    public bool SetUser(uint user) => SetUsers(user, user, user) == 0;

    // These four go through the C library, which does it for every thread of the process.
    [LibraryImport("libc", EntryPoint = "getresuid")]
    private static partial int GetUsers(out uint real, out uint effective, out uint saved);

    [LibraryImport("libc", EntryPoint = "setresuid")]
    private static partial int SetUsers(uint real, uint effective, uint saved);

    [LibraryImport("libc", EntryPoint = "setresgid")]
    private static partial int SetGroups(uint real, uint effective, uint saved);

    [LibraryImport("libc", EntryPoint = "setgroups")]
    private static partial int SetFurtherGroups(nuint count, ReadOnlySpan<uint> groups);

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Stat(int folder, string path, int flags, uint wanted, Span<uint> answer);
}
