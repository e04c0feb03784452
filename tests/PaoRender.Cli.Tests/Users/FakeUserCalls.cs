using System;
using System.Collections.Generic;

namespace PaoRender.Cli.Tests.Users;

/// <summary>An operating system with one process, which allows what it is told to.</summary>
internal sealed class FakeUserCalls : IUserCalls
{
    /// <summary>The users of the process.</summary>
    public ProcessUsers? Process { get; set; } = new ProcessUsers(0, 0, 0);

    /// <summary>Who owns which path.</summary>
    public Dictionary<string, (uint User, uint Group)> Owners { get; } = new(StringComparer.Ordinal);

    /// <summary>Calls that are refused.</summary>
    public HashSet<string> Refused { get; } = [];

    /// <summary>Whether the system says yes and does nothing.</summary>
    public bool Lies { get; init; }

    /// <summary>The changes that were asked for.</summary>
    public List<string> Asked { get; } = [];

    public ProcessUsers? Users() => Process;

    public (uint User, uint Group)? OwnerOf(string path) => Owners.TryGetValue(path, out (uint, uint) owner) ? owner : null;

    public bool LeaveGroups() => Ask("groups", "groups");

    public bool SetGroup(uint group) => Ask("group", $"group {group}");

    public bool SetUser(uint user)
    {
        if (!Ask("user", $"user {user}")) return false;
        if (!Lies) Process = new ProcessUsers(user, user, user);
        return true;
    }

    private bool Ask(string call, string what)
    {
        Asked.Add(what);
        return !Refused.Contains(call);
    }
}
