namespace PaoRender;

/// <summary>The words for what a <see cref="RenderRequest"/> lets people choose.</summary>
public static class RequestWords
{
    /// <summary>How objects point to their profile.</summary>
    public static WordTable<OwnerReferenceMode> OwnerReference { get; } = new(
        ("label-name", OwnerReferenceMode.LabelName), ("k8s", OwnerReferenceMode.Kubernetes), ("none", OwnerReferenceMode.None));

    /// <summary>Which half of the operator to equal.</summary>
    public static WordTable<MatchMode> Match { get; } = new(("controller", MatchMode.Controller), ("render", MatchMode.Render));

    /// <summary>How much to refuse.</summary>
    public static WordTable<Strictness> Strictness { get; } = new(
        ("strict", PaoRender.Strictness.Strict), ("reference", PaoRender.Strictness.Reference));

    /// <summary>Whether something is switched on.</summary>
    public static WordTable<bool> Switch { get; } = new(("false", false), ("true", true));
}
