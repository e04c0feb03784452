using PaoRender.Manifests;

namespace PaoRender.Inputs;

/// <summary>The Node of Kubernetes itself, which has no API group: its list, and heads that were meant for it.</summary>
internal static class CoreNode
{
    private const string Kind = "Node", Version = "v1";

    /// <summary>Whether a head is that of a list of Nodes.</summary>
    public static bool IsList(DocumentHead head) => head.ApiVersion == Version && head.Kind == Kind + DocumentList.Suffix;

    /// <summary>What is wrong with the head of an object that was probably meant for a Node; null when nothing is.</summary>
    public static Misfit? Near(DocumentHead head)
    {
        // Another group may have a Node, and the settings of OpenShift are one.
        if (head.Group.Length > 0 || head.ApiVersion == Version == (head.Kind == Kind)) return null;
        if (head.Kind == Kind)
        {
            return IsVersion(head.ApiVersion)
                ? new Misfit(head.ApiVersionAt, $"There is no version '{head.ApiVersion}' of a {Kind}, so it is not read. Did you mean {Version}?")
                : null;
        }

        return Spelling.Nearest(head.Kind, [Kind, Kind + DocumentList.Suffix]) is { } meant
            ? new Misfit(head.KindAt, $"There is no kind '{head.Kind}', so this object is not read. Did you mean {meant}?")
            : null;
    }

    private static bool IsVersion(string text) =>
        text.Length > 1 && (text[0] is 'v' or 'V') && char.IsDigit(text[1]) && text.IndexOf('.') < 0;
}
