namespace PaoRender.Generators;

/// <summary>Everything that one generated file says: a kind, or a part of kinds, with the classes below it.</summary>
/// <param name="HintName">Name of the generated file.</param>
/// <param name="Namespace">The classes' namespace.</param>
/// <param name="Accessibility"><c>public</c> or <c>internal</c>.</param>
/// <param name="Kubernetes">The kind's names; null for a part.</param>
/// <param name="Rules">What the schema demands beyond types, in JSON; null for a part.</param>
/// <param name="Classes">The classes, the kind's own first.</param>
internal sealed record KindSpec(
    string HintName, string Namespace, string Accessibility, KubernetesSpec? Kubernetes, string? Rules, EquatableArray<ClassSpec> Classes);
