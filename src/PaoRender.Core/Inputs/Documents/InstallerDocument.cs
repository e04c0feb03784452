using System.Collections.Generic;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Inputs;

/// <summary>
/// Files that people keep beside profiles and give to an installer: install-config.yaml, ClusterInstance, SiteConfig and
/// AgentClusterInstall. A render looks at one thing in them, whether the cluster will be partitioned.
/// </summary>
internal static class InstallerDocument
{
    private const string Mode = "cpuPartitioningMode";

    private const string InstallConfig = "InstallConfig";
    private static readonly string[] s_installConfigKeys = ["baseDomain", "controlPlane", "platform", "pullSecret"];

    private static readonly (string Group, string Kind, string Place)[] s_kinds =
    [
        // Most people leave its kind out, and the installer takes it either way.
        ("", InstallConfig, ""),
        ("siteconfig.open-cluster-management.io", "ClusterInstance", "spec"),
        ("ran.openshift.io", "SiteConfig", "spec.clusters[]"),
        ("extensions.hive.openshift.io", "AgentClusterInstall", "spec"),
    ];

    /// <summary>Whether a document that is no object is an install-config.yaml.</summary>
    public static bool IsInstallConfig(ManifestDocument document) =>
        document.Root is ManifestMapping root && root["kind"] is null && LooksLikeInstallConfig(root);

    private static bool LooksLikeInstallConfig(ManifestMapping root) =>
        root["apiVersion"] is ManifestScalar && s_installConfigKeys.Count(key => root[key] is not null) > 1;

    /// <summary>What messages call a document of one of these kinds.</summary>
    public static string NameOf(DocumentHead? head) => head is null or { Kind: InstallConfig } ? "install-config" : head.Kind;

    /// <summary>What is wrong with the head of an object that was probably meant to be one of these; null when nothing is.</summary>
    public static Misfit? Near(ManifestDocument document, DocumentHead head)
    {
        if (Matches(head)) return null;
        if (head.Group.Length == 0 && document.Root is ManifestMapping root && LooksLikeInstallConfig(root))
            return new Misfit(head.KindAt, $"An install-config has no kind '{head.Kind}', so this one is not read. Did you mean {InstallConfig}?");
        foreach ((string group, string kind, _) in s_kinds)
        {
            bool isGroup = head.Group == group, isKind = head.Kind == kind;
            if (isGroup && !isKind && Spelling.Nearest(head.Kind, [kind]) is not null)
                return new Misfit(head.KindAt, $"There is no kind '{head.Kind}', so this object is not read. Did you mean {kind}?");
            if (isKind && !isGroup && group.Length > 0 && Spelling.Nearest(head.Group, [group]) is not null)
                return new Misfit(head.ApiVersionAt, $"There is no group '{head.Group}', so this {kind} is not read. Did you mean {group}?");
        }

        return null;
    }

    /// <summary>Keys that were probably meant to say how the cluster is partitioned, and say nothing: misspelt, or in a wrong place.</summary>
    public static IEnumerable<Misfit> Misspelt(ManifestDocument document, string source)
    {
        string right = PlaceOf(document);
        foreach ((string place, ManifestEntry entry) in KeySearch.Find(document.Root, IsAboutMode))
        {
            SourcePosition position = entry.In(document.File);
            if (place != right) yield return new Misfit(position, Misplaced(entry.Key, place, right, source));
            else if (entry.Key == Mode && entry.Value is not ManifestScalar { Kind: not ScalarKind.Null })
                yield return new Misfit(position, $"'{Mode}' of the {source} has no value that is a word. Write AllNodes or None.");
            else if (entry.Key is not (Mode or InstallerOverrides.Field))
                yield return new Misfit(position, $"{ArticleOf(source)} {source} has no field '{entry.Key}'. Did you mean '{Meant(entry.Key)}'?");
        }
    }

    private static bool IsAboutMode(ManifestEntry entry) => entry.Key == InstallerOverrides.Field
        ? entry.Value is ManifestScalar { Kind: ScalarKind.String } text && InstallerOverrides.Value(text, Mode) is not null
        : InstallerOverrides.IsMeant(entry.Key, Mode) || Spelling.Nearest(entry.Key, [InstallerOverrides.Field]) is not null;

    private static string Meant(string key) =>
        Spelling.Nearest(key, [InstallerOverrides.Field]) is not null ? InstallerOverrides.Field : Mode;

    private static string ArticleOf(string name) => "AEIOUaeiou".IndexOf(name[0]) < 0 ? "A" : "An";

    private static string Misplaced(string key, string place, string right, string source)
    {
        string meant = Meant(key);
        string here = place.Length == 0 ? "at the top level" : "below " + place;
        string where = right.Length == 0 ? $"'{meant}' belongs at the top level"
            : right.EndsWith("[]", System.StringComparison.Ordinal)
                ? $"'{meant}' belongs into an item of the list {right.Substring(0, right.Length - 2)}"
            : $"'{meant}' belongs below {right}";
        return $"Nobody reads '{key}' {here}. In the {source} {where}.";
    }

    /// <summary>Whether an object is one of these.</summary>
    public static bool Matches(DocumentHead head) => s_kinds.Any(known => head.Group == known.Group && head.Kind == known.Kind);

    /// <summary>Whether an object is a list of one of these.</summary>
    public static bool IsList(DocumentHead head) =>
        s_kinds.Any(known => known.Group.Length > 0 && head.Group == known.Group && head.Kind == known.Kind + DocumentList.Suffix);

    /// <summary>Every place where one says how the cluster is partitioned.</summary>
    public static IEnumerable<InstallerMode> Modes(ManifestDocument document, string source)
    {
        foreach (ManifestMapping level in Levels(document))
        {
            if (level[Mode] is ManifestScalar { Kind: not ScalarKind.Null } plain)
                yield return new InstallerMode(plain.Text, source, plain.In(document.File));
        }

        foreach (ManifestScalar text in InstallerOverrides.Texts(document, Levels(document)))
        {
            if (InstallerOverrides.Value(text, Mode) is { } mode)
                yield return new InstallerMode(mode.Text, source, ManifestText.PositionIn(document, text, mode.Line, mode.Column));
        }
    }

    /// <summary>What is wrong with the overrides in one.</summary>
    public static IEnumerable<ManifestDiagnostic> BadOverrides(ManifestDocument document) =>
        InstallerOverrides.Problems(document, InstallerOverrides.Texts(document, Levels(document)), Mode);

    /// <summary>The mappings in which the mode belongs.</summary>
    private static IEnumerable<ManifestMapping> Levels(ManifestDocument document)
    {
        var root = document.Root as ManifestMapping;
        return PlaceOf(document) switch
        {
            "" => root is null ? [] : [root],
            "spec" => root?["spec"] is ManifestMapping spec ? [spec] : [],
            _ => (root?.Find("spec", "clusters") as ManifestSequence)?.Items.OfType<ManifestMapping>() ?? [],
        };
    }

    // An install-config.yaml has no kind, and its fields are at the top.
    private static string PlaceOf(ManifestDocument document) => DocumentHead.Of(document) is { } head
        ? s_kinds.FirstOrDefault(known => known.Kind == head.Kind).Place ?? ""
        : "";
}
