namespace PaoRender.Cpus;

/// <summary>How a release pads a CPU mask before it cuts it into groups of eight digits.</summary>
public enum CpuMaskPadding
{
    /// <summary>4.16 and later: up to a whole number of groups.</summary>
    WholeGroups,

    /// <summary>
    /// 4.14 and 4.15: up to 64 digits. Longer masks stay as they are and are cut from the left, so a remainder at the
    /// right end is lost: those releases write wrong masks above 256 CPUs, and so do we when we render for them.
    /// </summary>
    SixtyFourDigits,
}
