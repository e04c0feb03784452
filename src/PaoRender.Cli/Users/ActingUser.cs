using System;
using System.IO;

namespace PaoRender.Cli;

/// <summary>
/// Whom the program acts for in its container image, where it is started as nobody and its file is set-user-ID root: for the
/// owner of the output folder.
/// </summary>
/// <remarks>
/// A folder that somebody mounts into a container belongs to that somebody, and nobody else may write there. Under podman
/// without root, its owner is the root of the container, so that root is the user who typed the command. Whoever names a user,
/// or forbids new privileges, has decided for himself: then this does nothing.
/// </remarks>
internal static class ActingUser
{
    /// <summary>The user that <c>build/Containerfile</c> names.</summary>
    private const uint Nobody = 65532;

    private const uint Root = 0;
    private const uint Unchanged = uint.MaxValue;

    /// <summary>Puts root's rights aside. To be called before anything else is done.</summary>
    public static void SetAside()
    {
        if (!OperatingSystem.IsLinux() || SystemCalls.GetUsers(out uint real, out uint effective, out _) != 0 || real == effective) return;

        // Only nobody was not chosen by the person who runs the container.
        uint saved = real == Nobody ? Unchanged : real;
        Demand(SystemCalls.SetUsers(Unchanged, real, saved));
    }

    /// <summary>Becomes the owner of a folder, for good. Where the rights for that are missing, the process stays who it is.</summary>
    /// <param name="folder">Full path; where it does not exist, the folder counts in which it would be made.</param>
    public static void Become(string folder)
    {
        if (!OperatingSystem.IsLinux() || SystemCalls.GetUsers(out uint real, out _, out uint saved) != 0) return;
        if (real != Nobody || saved != Root) return;

        // The groups come first: who is no longer root may not change them.
        Demand(SystemCalls.SetUsers(Unchanged, Root, Unchanged));
        (uint user, uint group) = OwnerOf(folder) ?? (Nobody, Nobody);
        bool isOwner = SystemCalls.SetFurtherGroups(0, []) == 0
            && SystemCalls.SetGroups(group, group, group) == 0
            && SystemCalls.SetUsers(user, user, user) == 0;
        if (!isOwner) Demand(SystemCalls.SetUsers(Nobody, Nobody, Nobody));
    }

    private static (uint User, uint Group)? OwnerOf(string folder)
    {
        for (string? path = folder; path is not null; path = Path.GetDirectoryName(path))
        {
            if (SystemCalls.OwnerOf(path) is { } owner) return owner;
        }

        return null;
    }

    // To go on with rights that should be gone would be worse than to stop.
    private static void Demand(int result)
    {
        if (result != 0) throw new InvalidOperationException("The user of the process cannot be changed.");
    }
}
