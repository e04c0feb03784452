namespace PaoRender.Impact;

/// <summary>What a difference does to running nodes, mildest first.</summary>
public enum ImpactClass
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Pods that start afterwards see it.</summary>
    NewPods,

    /// <summary>TuneD loads its profiles anew, without a reboot.</summary>
    TunedReload,

    /// <summary>The nodes of a pool reboot, one after the other.</summary>
    Reboot,
}
