namespace PaoRender.Cli;

/// <summary>What the operating system tells about users, and lets a process change.</summary>
internal interface IUserCalls
{
    /// <summary>The users of the process; null where there are none.</summary>
    ProcessUsers? Users();

    /// <summary>User and group of a file or folder; null where that cannot be told.</summary>
    (uint User, uint Group)? OwnerOf(string path);

    /// <summary>Leaves all further groups.</summary>
    bool LeaveGroups();

    /// <summary>Sets all groups for good.</summary>
    bool SetGroup(uint group);

    /// <summary>Sets all users for good.</summary>
    bool SetUser(uint user);
}
