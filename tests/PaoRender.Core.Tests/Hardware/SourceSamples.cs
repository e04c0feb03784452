namespace PaoRender.Core.Tests.Hardware;

/// <summary>What tools write, made up by hand: four CPUs of which the last is offline, two NUMA nodes.</summary>
internal static class SourceSamples
{
    /// <summary><c>lscpu --json</c> of old versions.</summary>
    public const string FlatSummary = """
        {"lscpu": [
          {"field": "Architecture:", "data": "x86_64"},
          {"field": "CPU(s):", "data": "4"},
          {"field": "On-line CPU(s) list:", "data": "0-2"},
          {"field": "Off-line CPU(s) list:", "data": "3"},
          {"field": "Thread(s) per core:", "data": "1"},
          {"field": "NUMA node0 CPU(s):", "data": "0,1"},
          {"field": "NUMA node1 CPU(s):", "data": "2"}
        ]}
        """;

    /// <summary>The same of new versions.</summary>
    public const string NestedSummary = """
        {"lscpu": [
          {"field": "Architecture:", "data": "x86_64", "children": [
            {"field": "Byte Order:", "data": "Little Endian"}]},
          {"field": "CPU(s):", "data": "4", "children": [
            {"field": "On-line CPU(s) list:", "data": "0-2"},
            {"field": "Off-line CPU(s) list:", "data": "3"}]},
          {"field": "Vendor ID:", "data": "x", "children": [
            {"field": "Model name:", "data": "y", "children": [
              {"field": "Thread(s) per core:", "data": "1"}]}]},
          {"field": "NUMA:", "data": null, "children": [
            {"field": "NUMA node(s):", "data": "2"},
            {"field": "NUMA node0 CPU(s):", "data": "0,1"},
            {"field": "NUMA node1 CPU(s):", "data": "2"}]}
        ]}
        """;

    /// <summary><c>lscpu --json --extended</c> of new versions.</summary>
    public const string Table = """
        {"cpus": [
          {"cpu": 1, "node": 0, "socket": 1, "core": 3, "l1d:l1i": "0:0", "online": false},
          {"cpu": 0, "node": null, "socket": 0, "core": 0, "online": true}
        ]}
        """;

    /// <summary>The same of old versions.</summary>
    public const string OldTable = """
        {"cpus": [
          {"cpu": "1", "node": "0", "socket": "1", "core": "3", "online": "no"},
          {"cpu": "0", "node": "-", "socket": "0", "core": "0", "online": "yes"}
        ]}
        """;

    /// <summary>The report of the profile creator: of the second node it lists cores and not CPUs.</summary>
    public const string CreatorReport = """
        [{"name": "w", "nodes": [
           {"name": "a", "smt_enabled": false, "cpus_count": 2, "numa_cells": [{"id": 0, "cores": [1]}, {"id": 1, "cores": [0]}]},
           {"name": "b", "smt_enabled": true, "cpus_count": 4, "numa_cells": [{"id": 0, "cores": [0, 1]}]}]},
         {"name": "m", "nodes": null}]
        """;
}
