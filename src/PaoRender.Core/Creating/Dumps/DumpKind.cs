namespace PaoRender.Creating;

/// <summary>What a file of a must-gather holds.</summary>
public enum DumpKind
{
    /// <summary>A Node.</summary>
    Node,

    /// <summary>A MachineConfigPool.</summary>
    Pool,

    /// <summary>The Infrastructure object.</summary>
    Infrastructure,

    /// <summary>A snapshot of a node's <c>/proc</c> and <c>/sys</c>.</summary>
    Snapshot,
}
