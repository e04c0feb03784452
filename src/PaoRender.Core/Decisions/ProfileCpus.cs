using System.Collections.Generic;
using PaoRender.Cpus;
using PaoRender.Schemas;

namespace PaoRender.Decisions;

/// <summary>The CPU sets of a profile. A set that is not there is null, and so is one that cannot be read.</summary>
internal sealed class ProfileCpus
{
    private readonly CpuSetField _reserved, _isolated, _offlined, _shared, _ovsDpdk;

    public ProfileCpus(V2PerformanceProfileSpecCpu cpu)
    {
        _reserved = CpuSetField.Read("reserved", cpu.Reserved);
        _isolated = CpuSetField.Read("isolated", cpu.Isolated);
        _offlined = CpuSetField.Read("offlined", cpu.Offlined);
        _shared = CpuSetField.Read("shared", cpu.Shared);
        _ovsDpdk = CpuSetField.Read("ovsDpdk", cpu.OvsDpdk);
    }

    public CpuSet? Reserved => _reserved.Set;

    public CpuSet? Isolated => _isolated.Set;

    public CpuSet? Offlined => _offlined.Set;

    public CpuSet? Shared => _shared.Set;

    public CpuSet? OvsDpdk => _ovsDpdk.Set;

    public bool HasOvsDpdk => OvsDpdk is { IsEmpty: false };

    /// <summary>All fields, in the order of the API.</summary>
    public IEnumerable<CpuSetField> Fields => [_reserved, _isolated, _offlined, _shared, _ovsDpdk];
}
