namespace PaoRender.Cli;

/// <summary>For whom a process works that was started as root in the container image.</summary>
internal static class ResponsibleUser
{
    /// <summary>The environment variable by which the image asks for it. Outside the image, root is who typed the command.</summary>
    public const string Variable = "PAO_WORK_FOR_OWNER";

    private const uint Root = 0;

    /// <summary>Whom to become; null where the process stays who it is.</summary>
    /// <param name="isAsked">Whether the image asks.</param>
    /// <param name="current">Who the process is.</param>
    /// <param name="owner">Who owns the folder that it works on; null where that cannot be told.</param>
    /// <remarks>
    /// A user that was chosen (<c>--user</c>, a random one in OpenShift) is left alone. A folder of root's is root's to write; under
    /// podman without root, that root is the user who typed the command.
    /// </remarks>
    public static (uint User, uint Group)? Of(bool isAsked, ProcessUsers current, (uint User, uint Group)? owner) =>
        isAsked && current is { Real: Root, Effective: Root, Saved: Root } && owner is { User: not Root } somebody ? somebody : null;
}
