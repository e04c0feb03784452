using PaoRender.Cpus;
using PaoRender.Diagnostics;
using PaoRender.Releases;

namespace PaoRender.Rendering;

/// <summary>The CPU sets of a profile. A field that is not there is null, and so is one that cannot be read.</summary>
internal sealed class ProfileCpus
{
    public CpuSet? Reserved { get; private init; }

    public CpuSet? Isolated { get; private init; }

    public CpuSet? Offlined { get; private init; }

    public CpuSet? Shared { get; private init; }

    public CpuSet? OvsDpdk { get; private init; }

    public bool HasOvsDpdk => OvsDpdk is { IsEmpty: false };

    /// <summary>Reads the sets and reports those that cannot be read.</summary>
    public static ProfileCpus Read(ProfileScope scope)
    {
        bool strict = scope.Render.Request.Strictness == Strictness.Strict;
        ReleaseTraits traits = scope.Traits;
        // What the older releases do with a set that they cannot read: pass it on as text.
        bool needsIsolated = strict || traits.CanonicalTunedCpus;
        bool needsReserved = needsIsolated || scope.Spec.Net?.UserLevelNetworking == true;
        bool needsShared = strict || (traits.OvsDpdk && !string.IsNullOrEmpty(scope.Cpu.OvsDpdk));
        return new ProfileCpus
        {
            Reserved = Parse(scope, "reserved", scope.Cpu.Reserved, needsReserved),
            Isolated = Parse(scope, "isolated", scope.Cpu.Isolated, needsIsolated),
            Offlined = Parse(scope, "offlined", scope.Cpu.Offlined, required: true),
            Shared = Parse(scope, "shared", scope.Cpu.Shared, needsShared || scope.MixedCpus),
            OvsDpdk = Parse(scope, "ovsDpdk", scope.Cpu.OvsDpdk, required: true),
        };
    }

    private static CpuSet? Parse(ProfileScope scope, string field, string? text, bool required)
    {
        if (text is null) return null;
        if (!CpuSet.TryParse(text, out CpuSet? set, out string? problem))
        {
            if (required) Report(scope, field, text, problem!);
            return null;
        }

        if (set.Count <= CpuSet.ExpandLimit) return set;
        Report(scope, field, text, $"it has more than {CpuSet.ExpandLimit} CPUs");
        return null;
    }

    private static void Report(ProfileScope scope, string field, string text, string problem) =>
        scope.Diagnostics.Error(
            RenderCodes.BadCpuSet,
            scope.Input.At("spec", "cpu", field),
            $"'spec.cpu.{field}' is no CPU set such as 0-3,8: '{text}': {problem.TrimEnd('.')}.");
}
