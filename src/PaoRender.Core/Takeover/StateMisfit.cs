using System;
using System.Linq;
using PaoRender.Comparison;
using PaoRender.Inputs;
using PaoRender.Manifests;

namespace PaoRender.Takeover;

/// <summary>Tells the objects of a state that would be compared but for a mistyped head from those of other kinds.</summary>
internal static class StateMisfit
{
    // Kinds that differ in more letters are other kinds.
    private const int WrongLetters = 2;

    /// <summary>A kind of the group that is none of the compared, although its name comes near.</summary>
    private const string NeighbourKind = "MachineOSConfig";

    /// <summary>What is wrong with the head of an object; null when it is compared, or hardly meant to be.</summary>
    /// <param name="file">The file, for the place.</param>
    /// <param name="root">The object.</param>
    public static Misfit? Find(string file, ManifestMapping root)
    {
        ManifestScalar? apiVersion = DocumentHead.Text(root, "apiVersion"), kind = DocumentHead.Text(root, "kind");
        string group = apiVersion is null ? "" : apiVersion.Text.Substring(0, Math.Max(apiVersion.Text.IndexOf('/'), 0));
        bool isOurs = ObjectView.Kinds.Any(known => known.Group == group);
        if (kind is null)
        {
            return !isOurs || HasOtherHead(root) ? null : new Misfit(
                apiVersion!.In(file), $"This object of {group} has no kind, so it is not compared. Write one such as {KindOf(group)}.");
        }

        if (ObjectView.Kinds.Contains((group, kind.Text))) return OfNamed(file, root, kind);
        if (!isOurs) return OfOtherGroup(file, group, apiVersion, kind);
        if (kind.Text == NeighbourKind) return null;
        string? meant = Spelling.Nearest(kind.Text, ObjectView.Kinds.Where(known => known.Group == group).Select(known => known.Kind), WrongLetters);
        return meant is null ? null : new Misfit(
            kind.In(file), $"There is no kind '{kind.Text}', so this object is not compared. Did you mean {meant}?");
    }

    private static Misfit? OfNamed(string file, ManifestMapping root, ManifestScalar kind) => ObjectIdentity.Of(root) is not null ? null
        : new Misfit(kind.In(file), $"This {kind.Text} has no name, so it is not compared. Write 'name' below metadata.");

    private static Misfit? OfOtherGroup(string file, string group, ManifestScalar? apiVersion, ManifestScalar kind)
    {
        // Other groups have a Node too, so there the group must come near as well.
        (string Group, string Kind)? meant = ObjectView.Kinds
            .Where(known => known.Kind == kind.Text)
            .Where(known => known.Kind != "Node" || Spelling.Nearest(group, [known.Group]) is not null)
            .Select(known => ((string, string)?)known)
            .FirstOrDefault();
        if (meant is not { } found) return null;
        string written = apiVersion is null ? "no API version" : $"the API version '{apiVersion.Text}'";
        return new Misfit(
            (apiVersion ?? kind).In(file), $"This {found.Kind} has {written}, so it is not compared. Did you mean one of {found.Group}?");
    }

    // Items of a list that is titled once, and values of what is no object at all.
    private static bool HasOtherHead(ManifestMapping root) => root["kind"] is not null || root["items"] is not null;

    private static string KindOf(string group) => ObjectView.Kinds.First(known => known.Group == group).Kind;
}
