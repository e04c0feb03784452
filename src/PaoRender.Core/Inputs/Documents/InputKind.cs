namespace PaoRender.Inputs;

/// <summary>A kind of objects that a render reads.</summary>
/// <param name="Group">The API group.</param>
/// <param name="Version">The version of the group that is read.</param>
/// <param name="Name">The kind.</param>
/// <param name="IsOneGroups">Whether no other API group has a kind of this name, so that the name alone tells what was meant.</param>
internal sealed record InputKind(string Group, string Version, string Name, bool IsOneGroups)
{
    /// <summary>Group and version as documents write them.</summary>
    public string ApiVersion => Group + "/" + Version;

    public bool Is(DocumentHead head) => head.Kind == Name && head.Group == Group && head.Version == Version;
}
