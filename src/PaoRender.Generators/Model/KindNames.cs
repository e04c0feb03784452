using System.Linq;

namespace PaoRender.Generators;

/// <summary>What the registry of a namespace needs of a kind.</summary>
/// <param name="Namespace">The classes' namespace.</param>
/// <param name="Accessibility"><c>public</c> or <c>internal</c>.</param>
/// <param name="Classes">Names of the classes, the kind's own first.</param>
/// <param name="HasList">Whether the kind has a list.</param>
internal sealed record KindNames(string Namespace, string Accessibility, EquatableArray<string> Classes, bool HasList)
{
    /// <summary>The name of a list's class, inside that of its kind.</summary>
    public const string ListName = "KubernetesList";

    public static KindNames Of(KindSpec kind) => new(
        kind.Namespace,
        kind.Accessibility,
        EquatableArray<string>.Of(kind.Classes.Select(static item => item.Name)),
        kind.Kubernetes is not null && IsFree(kind.Classes[0]));

    /// <summary>Whether the name of the list is free in a kind.</summary>
    public static bool IsFree(ClassSpec spec) => spec.Properties.All(static property => property.Name != ListName);
}
