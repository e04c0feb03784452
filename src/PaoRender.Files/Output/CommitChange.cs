namespace PaoRender.Files;

/// <summary>How a name in an output folder changes.</summary>
internal enum CommitChange
{
    /// <summary>A free name gets content.</summary>
    Add,

    /// <summary>A name gets other content; its old content was copied before.</summary>
    Replace,

    /// <summary>A name is taken away, together with its content.</summary>
    SetAside,
}
