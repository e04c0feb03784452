namespace PaoRender;

/// <summary>How much of questionable input is refused.</summary>
public enum Strictness
{
    /// <summary>Input that would surprise somebody on the cluster is an error.</summary>
    Strict,

    /// <summary>Whatever the reference accepts is accepted.</summary>
    Reference,
}
