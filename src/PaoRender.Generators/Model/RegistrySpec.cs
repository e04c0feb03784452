using System.Collections.Immutable;
using System.Linq;

namespace PaoRender.Generators;

/// <summary>What the kinds of one namespace share where a project knows KubernetesClient.</summary>
/// <param name="Namespace">The namespace.</param>
/// <param name="Accessibility"><c>public</c> where one of the kinds is.</param>
/// <param name="Kinds">The kinds.</param>
/// <param name="Interop">What the project knows of the client.</param>
internal sealed record RegistrySpec(string Namespace, string Accessibility, EquatableArray<KindNames> Kinds, InteropFacts Interop)
{
    /// <summary>One for each namespace; none without the client.</summary>
    public static EquatableArray<RegistrySpec> Of(ImmutableArray<KindNames> kinds, ProjectFacts facts) =>
        !facts.CanCompile || !facts.Interop.HasClient ? default : EquatableArray<RegistrySpec>.Of(
            kinds.GroupBy(static kind => kind.Namespace).OrderBy(static group => group.Key, System.StringComparer.Ordinal).Select(
                group => new RegistrySpec(
                    group.Key,
                    group.Any(static kind => kind.Accessibility == "public") ? "public" : "internal",
                    EquatableArray<KindNames>.Of(group),
                    facts.Interop)));
}
