namespace PaoRender.Values;

/// <summary>Which huge page sizes a release understands.</summary>
internal enum HugePageSizeRules
{
    /// <summary>Any number with a binary suffix: releases with the trait <c>AnyHugePageSize</c>.</summary>
    AnyBinarySize,

    /// <summary>The texts <c>1G</c> and <c>2M</c> only: releases without the trait <c>AnyHugePageSize</c>.</summary>
    GibibyteOrTwoMebibytes,
}
