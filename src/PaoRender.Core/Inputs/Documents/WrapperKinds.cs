using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Inputs;

/// <summary>The kinds that people wrap other objects into. One with a mistyped head is taken by nobody, and so is what it holds.</summary>
internal static class WrapperKinds
{
    public const string ConfigMap = "ConfigMap", Secret = "Secret";

    private const string Core = "v1";
    private static readonly string[] s_core = [ConfigMap, Secret];

    private static readonly string[] s_kinds =
        [.. s_core, "Template", "Policy", "ConfigurationPolicy", "PolicyGenerator", "PolicyGenTemplate", "ManifestWork", "Subscription"];

    /// <summary>Whether an object is one that a cluster takes under this head.</summary>
    public static bool Is(DocumentHead head, string kind) => head.Kind == kind && head.ApiVersion == Core;

    /// <summary>The kind that was meant: the one that is written, or the one that it comes near to.</summary>
    public static string Meant(DocumentHead head) => s_kinds.Contains(head.Kind) ? head.Kind : Spelling.Nearest(head.Kind, s_kinds, 2) ?? head.Kind;

    /// <summary>What to write instead of a mistyped head; null when it is well written, for all that is known.</summary>
    public static string? Advice(DocumentHead head)
    {
        string meant = Meant(head);
        if (meant != head.Kind) return $"There is no kind '{head.Kind}'. Did you mean {meant}?";
        return s_core.Contains(meant) && head.ApiVersion != Core
            ? $"A {meant} is of apiVersion {Core}, not '{head.ApiVersion}'. Did you mean {Core}?"
            : null;
    }
}
