namespace PaoRender.Cpus;

/// <summary>How a release pads a CPU mask before it cuts it into groups of eight digits.</summary>
internal enum CpuMaskPadding
{
    /// <summary>Up to a whole number of groups: releases without the trait <c>PadsCpuMasks</c>.</summary>
    WholeGroups,

    /// <summary>
    /// Up to 64 digits: releases with the trait <c>PadsCpuMasks</c>. Longer masks stay as they are and are cut from the left, so a remainder at the
    /// right end is lost: those releases write wrong masks above 256 CPUs, and so do we when we render for them.
    /// </summary>
    SixtyFourDigits,
}
