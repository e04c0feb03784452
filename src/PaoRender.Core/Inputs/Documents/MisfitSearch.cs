using System;
using System.Linq;
using System.Text.RegularExpressions;
using PaoRender.Manifests;

namespace PaoRender.Inputs;

/// <summary>
/// Tells the documents that a render passes over because somebody mistyped what they are from those that are none of its business.
/// </summary>
internal static class MisfitSearch
{
    // Longer kinds that differ in more letters are other kinds: a MachineConfigNode is not a MachineConfigPool.
    private const int WrongLetters = 2;

    /// <summary>A kind of one of the groups that is not read as input, although its name comes near.</summary>
    private const string NeighbourKind = "MachineOSConfig";

    // Kinds of the groups whose names are pieces of those that are read.
    private static readonly string[] s_pieces = ["Role", "RoleBinding"];

    private static readonly Regex s_kind = new("^[A-Z][A-Za-z0-9]*$", RegexOptions.CultureInvariant);
    private static readonly Regex s_apiVersion = new("^(?:[A-Za-z0-9.-]+/)?[A-Za-z0-9.-]+$", RegexOptions.CultureInvariant);
    private static readonly string[] s_groups = [.. InputKinds.All.Select(kind => kind.Group).Distinct()];

    /// <summary>What is wrong with the head of a document that is not read; null when it was hardly meant for a render.</summary>
    public static Misfit? Find(DocumentHead head) =>
        OddText.HasPlaceholder(head.Kind) || OddText.HasPlaceholder(head.ApiVersion) ? Unwritable(head) : OfNear(head) ?? Unwritable(head);

    private static Misfit? OfNear(DocumentHead head)
    {
        if (CoreNode.Near(head) is { } node) return node;
        if (InputKinds.All.FirstOrDefault(kind => kind.Name == head.Kind) is { } known) return OfKnownKind(head, known);
        if (head.Kind == NeighbourKind) return null;
        string? group = GroupOf(head);
        InputKind[] candidates = [.. InputKinds.All.Where(kind => kind.Group == group || (group is null && kind.IsOneGroups))];
        string? nearest = Spelling.Nearest(head.Kind, candidates.Select(kind => kind.Name), WrongLetters);
        if (nearest is null && group is not null && !s_pieces.Contains(head.Kind))
            nearest = KindWords.Nearest(head.Kind, candidates.Select(kind => kind.Name));
        InputKind? meant = candidates.FirstOrDefault(kind => kind.Name == nearest);
        bool isNear = meant is not null;
        if (meant is null && group == InputKinds.PerformanceGroup) meant = candidates[0];
        if (meant is null) return null;
        string name = IsNearerToList(head.Kind, meant.Name) ? meant.Name + DocumentList.Suffix : meant.Name;
        string also = head.ApiVersion == meant.ApiVersion ? "" : $" of {meant.ApiVersion}";
        return new Misfit(head.KindAt, $"There is no kind '{head.Kind}', so this object is not read. Did you mean {name}{also}?")
        {
            Meant = isNear && name == meant.Name ? (meant.ApiVersion, meant.Name) : null,
        };
    }

    private static bool IsNearerToList(string written, string kind) =>
        Spelling.Nearest(written, [kind, kind + DocumentList.Suffix], WrongLetters) is { } nearest && nearest != kind;

    /// <summary>A kind or an API version that no API can have, such as a placeholder: what it stands for may well be a profile.</summary>
    private static Misfit? Unwritable(DocumentHead head)
    {
        const string Unread = ", so this object is not read. ";
        if (!s_kind.IsMatch(head.Kind))
        {
            bool isList = string.Equals(head.Kind, "List", StringComparison.OrdinalIgnoreCase);
            string advice = isList ? "Write List."
                : WrapperKinds.Meant(head) is var meant && meant != head.Kind ? $"Did you mean {meant}?"
                : "Write one such as PerformanceProfile.";
            return new Misfit(head.KindAt, What(head.Kind, "kind") + Unread + advice);
        }

        if (s_apiVersion.IsMatch(head.ApiVersion)) return null;
        return new Misfit(head.ApiVersionAt, What(head.ApiVersion, "API version") + Unread + "Write group and version, such as apps/v1.");
    }

    private static string What(string text, string what) =>
        OddText.HasPlaceholder(text) ? $"'{text}' is a placeholder that was not filled in" : $"'{text}' can be no {what}";

    private static Misfit? OfKnownKind(DocumentHead head, InputKind known)
    {
        if (head.Group == known.Group)
        {
            return new Misfit(
                head.ApiVersionAt,
                $"There is no version '{head.Version}' of {known.Group}, so this {known.Name} is not read. Did you mean {known.ApiVersion}?")
            {
                Meant = (known.ApiVersion, known.Name),
            };
        }

        if (GroupOf(head) == known.Group)
        {
            return new Misfit(
                head.ApiVersionAt,
                $"'{head.ApiVersion}' is not the API version of a {known.Name}, so this one is not read. Did you mean {known.ApiVersion}?")
            {
                Meant = (known.ApiVersion, known.Name),
            };
        }

        return !known.IsOneGroups ? null : new Misfit(
            head.ApiVersionAt,
            $"A {known.Name} of '{head.ApiVersion}' is not read: the kind belongs to {known.ApiVersion}. "
            + "Correct the apiVersion, or leave the file out of the input.");
    }

    /// <summary>The group that was written or meant; null when it is none of those that a render reads.</summary>
    private static string? GroupOf(DocumentHead head)
    {
        // Without a slash the group stands where a version should.
        string written = head.Group.Length > 0 ? head.Group : head.Version;
        return s_groups.FirstOrDefault(group => string.Equals(group, written, StringComparison.OrdinalIgnoreCase))
            ?? Spelling.Nearest(written, s_groups)
            ?? s_groups.FirstOrDefault(group => written.Length > 0 && SameStart(group, written));
    }

    /// <summary>
    /// Whether a text is a group cut off at a dot, or with another ending: <c>performance.openshift</c>, <c>performance.openshift.com</c>.
    /// </summary>
    private static bool SameStart(string group, string written)
    {
        string start = group.Substring(0, group.LastIndexOf('.'));
        return start.IndexOf('.') > 0
            && written.StartsWith(start, StringComparison.OrdinalIgnoreCase)
            && (written.Length == start.Length || written[start.Length] == '.');
    }
}
