using PaoRender.Cpus;

namespace PaoRender.Creating;

/// <summary>How the CPUs of a machine are divided. No CPU is in two sets.</summary>
/// <param name="Reserved">For the operating system and the kubelet.</param>
/// <param name="Offlined">Taken offline.</param>
/// <param name="OvsDpdk">For the poll threads of Open vSwitch.</param>
/// <param name="Isolated">All others: for workloads.</param>
internal sealed record CpuDivision(CpuSet Reserved, CpuSet Offlined, CpuSet OvsDpdk, CpuSet Isolated);
