using System;
using System.IO;

namespace PaoRender.Cli;

/// <summary>Makes the process that the container image starts as root the owner of the folder that it works on, for good.</summary>
/// <remarks>
/// A folder that somebody mounts into a container belongs to that somebody, and what is written there should too. Nothing of the
/// image is set-user-ID, so no run ends with more rights than it began with.
/// </remarks>
/// <param name="calls">The operating system.</param>
/// <param name="isAsked">Whether the image asks for it.</param>
internal sealed class ActingUser(IUserCalls calls, bool isAsked)
{
    /// <summary>Becomes the owner. Where root may not do that (<c>--cap-drop all</c>), it stays as powerless as it is.</summary>
    /// <param name="folder">Full path; where it does not exist, the folder counts in which it would be made.</param>
    /// <exception cref="InvalidOperationException">The system says that it was done, and it was not.</exception>
    public void Become(string folder)
    {
        if (calls.Users() is not { } current || ResponsibleUser.Of(isAsked, current, OwnerOf(folder)) is not { } owner) return;

        // The groups come first: who is no longer root may not change them.
        bool isOwner = calls.LeaveGroups() && calls.SetGroup(owner.Group) && calls.SetUser(owner.User);
        if (isOwner && calls.Users() != new ProcessUsers(owner.User, owner.User, owner.User))
            throw new InvalidOperationException("The user of the process could not be changed.");
    }

    private (uint User, uint Group)? OwnerOf(string folder)
    {
        for (string? path = folder; path is not null; path = Path.GetDirectoryName(path))
        {
            if (calls.OwnerOf(path) is { } owner) return owner;
        }

        return null;
    }
}
