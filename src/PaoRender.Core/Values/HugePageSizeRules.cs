namespace PaoRender.Values;

/// <summary>Which huge page sizes a release understands.</summary>
public enum HugePageSizeRules
{
    /// <summary>4.18 and later: any number with a binary suffix.</summary>
    AnyBinarySize,

    /// <summary>4.14 to 4.17: the texts <c>1G</c> and <c>2M</c> only.</summary>
    GibibyteOrTwoMebibytes,
}
