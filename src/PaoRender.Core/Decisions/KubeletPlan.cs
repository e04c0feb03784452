using System.Collections.Generic;
using PaoRender.Manifests;
using PaoRender.Schemas;

namespace PaoRender.Decisions;

/// <summary>How a profile's kubelet is set up, as far as it takes a decision.</summary>
internal sealed class KubeletPlan
{
    /// <param name="snippet">What the profile brings.</param>
    /// <param name="topologyPolicy">The topology policy of the profile; null for the usual one.</param>
    /// <param name="leavesCpusAlone">Whether dynamic resource allocation takes the place of the kubelet's managers.</param>
    public KubeletPlan(KubeletSnippet snippet, string? topologyPolicy, bool leavesCpusAlone)
    {
        Snippet = snippet;
        LeavesCpusAlone = leavesCpusAlone;
        TopologyPolicy = topologyPolicy ?? "best-effort";
        KubeletConfiguration kubelet = snippet.Configuration;
        EvictionHard = With(
            kubelet.EvictionHard, (MemoryAvailable, "100Mi"), ("nodefs.available", "10%"), ("imagefs.available", "15%"), ("nodefs.inodesFree", "5%"));
        KubeReserved = With(kubelet.KubeReserved, (Memory, "500Mi"));
        SystemReserved = With(kubelet.SystemReserved, (Memory, "500Mi"));
        if (!leavesCpusAlone && PinsMemory && kubelet.ReservedMemory is null) (ReservedMemory, Unreadable) = Sum();
    }

    private const string Memory = "memory";
    private const string MemoryAvailable = "memory.available";

    public KubeletSnippet Snippet { get; }

    /// <summary>Whether the kubelet leaves CPUs and memory to dynamic resource allocation.</summary>
    public bool LeavesCpusAlone { get; }

    public string TopologyPolicy { get; }

    /// <summary>Whether the memory manager pins the memory of guaranteed pods.</summary>
    public bool PinsMemory => TopologyPolicy is "restricted" or "single-numa-node";

    /// <summary>Whether pods get whole cores only.</summary>
    public bool WholeCores => TopologyPolicy is "single-numa-node";

    public IReadOnlyDictionary<string, string> EvictionHard { get; }

    public IReadOnlyDictionary<string, string> KubeReserved { get; }

    public IReadOnlyDictionary<string, string> SystemReserved { get; }

    /// <summary>
    /// The memory of NUMA node 0 that the system keeps, which the memory manager wants to know: the sum of all reservations.
    /// Null where the manager is off, or the profile says it.
    /// </summary>
    public Quantity? ReservedMemory { get; }

    /// <summary>The terms of that sum that are not amounts, each with what is wrong.</summary>
    public IReadOnlyList<(string Field, string Problem)> Unreadable { get; } = [];

    private (Quantity Sum, IReadOnlyList<(string Field, string Problem)> Unreadable) Sum()
    {
        Quantity sum = default;
        var unreadable = new List<(string, string)>();
        foreach ((string field, string text) in new[]
        {
            ("kubeReserved[memory]", KubeReserved[Memory]),
            ("systemReserved[memory]", SystemReserved[Memory]),
            ("evictionHard[memory.available]", EvictionHard[MemoryAvailable]),
        })
        {
            if (Quantity.TryParse(text, out Quantity term, out string problem)) sum += term;
            else unreadable.Add((field, problem));
        }

        return (sum, unreadable);
    }

    private static Dictionary<string, string> With(Dictionary<string, string>? map, params (string Key, string Value)[] defaults)
    {
        Dictionary<string, string> full = map is null ? [] : new Dictionary<string, string>(map);
        foreach ((string key, string value) in defaults)
        {
            if (!full.ContainsKey(key)) full[key] = value;
        }

        return full;
    }
}
