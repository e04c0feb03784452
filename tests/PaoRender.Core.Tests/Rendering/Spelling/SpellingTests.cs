using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.Releases;

namespace PaoRender.Core.Tests.Rendering.Spelling;

/// <summary>What the operator takes over as text stays as it was written; what it reads comes out in canonical form.</summary>
public class SpellingTests
{
    public static TheoryData<string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string>();
        foreach ((string field, string place) in CpuPlace.All.Select(place => (place.Field, place.Name)).Distinct())
        {
            foreach (CpuSpelling spelling in CpuSpelling.All) rows.Add(field, place, spelling.Written);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void CpuSet_ComesOutInTheFormOfItsPlace(string field, string place, string written)
    {
        CpuSpelling spelling = CpuSpelling.All.Single(candidate => candidate.Written == written);
        foreach (CpuPlace row in CpuPlace.All.Where(row => row.Field == field && row.Name == place))
        {
            foreach (OperatorRelease release in row.Releases)
            {
                string? found = row.Read(ProbeOutput.Of(release, Profile(field, written)))?.Trim('"', '\'');
                Assert.Equal((release, row.Expected(spelling)), (release, found));
            }
        }
    }

    [Theory]
    [InlineData(" 0-3")]
    [InlineData("0-3 ")]
    [InlineData("0, 1")]
    [InlineData("0 -3")]
    [InlineData("0-\t3")]
    public void Blank_IsRefusedEverywhere(string written)
    {
        foreach ((string field, OperatorRelease release) in
            CpuPlace.All.SelectMany(place => place.Releases.Select(release => (place.Field, release))).Distinct())
        {
            RenderResult result = ProbeOutput.Render(release, Profile(field, written), Strictness.Strict);
            Assert.False(result.Succeeded, $"{field}, {release}");
            Assert.Contains(result.Diagnostics, found => found.Message.Contains("a blank stands", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("shared")]
    [InlineData("offlined")]
    [InlineData("ovsDpdk")]
    public void EmptySet_IsAsIfItWereNotThere(string field)
    {
        foreach (OperatorRelease release in OperatorRelease.All)
        {
            var output = ProbeOutput.Of(release, Profile(field, ""));
            var without = ProbeOutput.Of(release, Profile("reserved", "8-9"));
            foreach (CpuPlace place in CpuPlace.All.Where(place => place.Field == "isolated" && place.Releases.Contains(release)))
                Assert.Equal(place.Read(without), place.Read(output));
            Assert.Equal(without.Text("probe_kubeletconfig.yaml"), output.Text("probe_kubeletconfig.yaml"));
        }
    }

    [Fact]
    public void OtherTexts_StayAsWritten()
    {
        const string Spec = """
              hugepages:
                defaultHugepagesSize: "1G"
                pages:
                - {size: "1G", count: 4}
                - {size: "2M", count: 128, node: 0}
                - {size: "2M", count: 7}
              additionalKernelArgs: ["b=2", "a=1,,2", "quiet  loud", "", "c"]
              net:
                userLevelNetworking: true
                devices: [{vendorID: "0x1aF4", deviceID: "0X00Ab", interfaceName: "ens*"}, {vendorID: "8086"}]

            """;
        foreach (OperatorRelease release in OperatorRelease.All)
        {
            var output = ProbeOutput.Of(release, Profile("offlined", "1") + Spec);
            Assert.Equal("1G", output.Tuned("default"));
            Assert.Equal("hugepagesz=1G hugepages=4 hugepagesz=2M hugepages=7", output.Tuned("pages"));
            Assert.Equal("b=2 a=1,,2 quiet  loud  c", output.Tuned("arguments"));
            string tuned = output.Text("probe_tuned.yaml");
            Assert.Contains(@"^ID_MODEL_ID=0X00Ab[\s\S]*^ID_VENDOR_ID=0x1aF4[\s\S]*^INTERFACE=ens.*", tuned, StringComparison.Ordinal);
            Assert.Contains("^ID_VENDOR_ID=8086", tuned, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("1GiB", "1048576")]
    [InlineData("1024m", "1048576")]
    [InlineData("0.5G", "524288")]
    [InlineData("64 k", "64")]
    public void PageSize_IsTextToTheKernelAndANumberToTheUnit(string size, string kibibytes)
    {
        foreach (OperatorRelease release in OperatorRelease.All.Where(release => release.IsAtLeast(4, 18)))
        {
            string pages =
                $"  hugepages: {{defaultHugepagesSize: '{size}', pages: [{{size: '{size}', count: 1}}, {{size: '{size}', count: 2, node: 1}}]}}\n";
            var output = ProbeOutput.Of(release, Profile("offlined", "1") + pages);
            Assert.Equal(size, output.Tuned("default"));
            Assert.Equal($"hugepagesz={size} hugepages=1", output.Tuned("pages"));
            Assert.Equal(kibibytes, output.Unit("HUGEPAGES_SIZE"));
        }
    }

    private static string Profile(string field, string written)
    {
        var cpu = new Dictionary<string, string> { ["reserved"] = "8-9", ["isolated"] = "10-11" };
        cpu[field] = written;
        string mixed = field == "shared" && written.Length > 0 ? "true" : "false";
        string cpus = string.Join(", ", cpu.Select(pair => $"{pair.Key}: '{pair.Value}'"));
        return $$"""
            apiVersion: performance.openshift.io/v2
            kind: PerformanceProfile
            metadata:
              name: probe
              annotations: {performance.openshift.io/enable-rps: "true"}
            spec:
              cpu: { {{cpus}} }
              nodeSelector: {node-role.kubernetes.io/worker: ""}
              workloadHints: {mixedCpus: {{mixed}}}

            """;
    }
}
