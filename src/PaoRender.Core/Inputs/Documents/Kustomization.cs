namespace PaoRender.Inputs;

/// <summary>Files of kustomize. What it makes of the files beside them is applied to a cluster, and they themselves are not.</summary>
internal static class Kustomization
{
    /// <summary>What such a file is and what to do instead, without a full stop.</summary>
    public const string What = "a kustomization, which tells kustomize what to put together; render what kustomize builds";

    private const string Group = "kustomize.config.k8s.io";

    /// <summary>What is said of a document with a head of kustomize; null when it has none.</summary>
    public static Misfit? Describe(DocumentHead head) => head.Group != Group ? null : new Misfit(
        head.KindAt, $"This is {What}. The files beside it are rendered without its patches. Leave it out of the input.");
}
