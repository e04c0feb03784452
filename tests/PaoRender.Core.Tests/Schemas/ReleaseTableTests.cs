using System.Collections.Generic;
using System.Linq;

namespace PaoRender.Core.Tests.Schemas;

public class ReleaseTableTests
{
    private static readonly string[] s_releases = ["4.14", "4.20", "4.22", "5.2"];

    private static readonly string[] s_kinds =
    [
        "IgnitionConfig", "Infrastructure", "KubeletConfig", "KubeletConfiguration", "MachineConfig", "MachineConfigPool", "Node",
        "PerformanceProfile", "RuntimeClass", "Tuned",
    ];

    // Where a schema writes a field by another rule than the reference does, in all releases or in some.
    private static readonly Dictionary<string, EmitRule> s_deviations = new()
    {
        // People write profiles: what they left out stays out, and what they gave empty stays.
        ["PerformanceProfile.spec.additionalKernelArgs"] = EmitRule.NonNull,
        ["PerformanceProfile.spec.cpu"] = EmitRule.NonNull,
        ["PerformanceProfile.spec.cpu.isolated"] = EmitRule.NonNull,
        ["PerformanceProfile.spec.cpu.reserved"] = EmitRule.NonNull,
        ["PerformanceProfile.spec.hugepages.pages"] = EmitRule.NonNull,
        ["PerformanceProfile.spec.machineConfigLabel"] = EmitRule.NonNull,
        ["PerformanceProfile.spec.machineConfigPoolSelector"] = EmitRule.NonNull,
        ["PerformanceProfile.spec.net.devices"] = EmitRule.NonNull,
        ["PerformanceProfile.spec.nodeSelector"] = EmitRule.NonNull,
        ["PerformanceProfile.status"] = EmitRule.NonNull,

        // Kept as they stand, so there is no empty value to write.
        ["Infrastructure.spec.platformSpec"] = EmitRule.NonNull,
        ["MachineConfigPool.status"] = EmitRule.NonNull,

        // 4.14 always wrote these; the renderer always sets the first and never the others.
        ["MachineConfig.spec.config"] = EmitRule.NonNull,
        ["KubeletConfig.status.conditions[].status"] = EmitRule.NonEmpty,
        ["Infrastructure.status.infrastructureTopology"] = EmitRule.NonEmpty,
    };

    public static TheoryData<string, string> Tables
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (string release in s_releases)
            {
                foreach (string kind in s_kinds) data.Add(release, kind);
            }

            return data;
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Tables))]
    public void Schema_InRelease_AgreesWithTheTable(string release, string kind)
    {
        Skip.IfNot(ReleaseTable.Exist, ReleaseTable.NotHere);

        Assert.Empty(Compare(release, kind).Errors);
    }

    [SkippableFact]
    public void Deviations_OfAllReleases_AreAllNeeded()
    {
        Skip.IfNot(ReleaseTable.Exist, ReleaseTable.NotHere);

        IEnumerable<string> met = s_releases.SelectMany(release => s_kinds.SelectMany(kind => Compare(release, kind).Met));

        Assert.Empty(s_deviations.Keys.Except(met));
    }

    private static TableComparison Compare(string release, string kind)
    {
        var file = SchemaFile.OfKind(kind);
        var comparison = new TableComparison(ReleaseTable.Load(release, kind), SchemaNode.ParseRelease(release), s_deviations);
        SchemaNode newest = file.Versions.TryGetValue("v2", out SchemaNode? v2) ? v2 : file.Versions.Values.Single();
        comparison.Compare(newest, file.IsCustomResource);
        return comparison;
    }
}
