using System.Collections.Generic;
using System.IO;
using PaoRender.Core.Tests.Snapshots;
using PaoRender.Maps;
using PaoRender.Tests.Shared;

namespace PaoRender.Core.Tests.Maps;

/// <summary>Every byte of each form, on one small profile.</summary>
public class MapSnapshotTests
{
    private const string Spec = """
        hugepages: {defaultHugepagesSize: 1G, pages: [{size: 1G, count: 4, node: 1}, {size: 2M, count: 64}]}
          additionalKernelArgs: [audit=0, "module_blacklist=irdma"]
          workloadHints: {highPowerConsumption: true, mixedCpus: true}
        """;

    private static readonly string s_folder = Path.Combine(RepositoryPaths.Root, "tests", "PaoRender.Core.Tests", "Maps", "Snapshots");

    [Fact]
    public void Forms_AreTheApprovedOnes()
    {
        CpuMapReport plain = MapInput.Draw("5.2", Strictness.Reference, [], MapInput.Profile(spec: Spec));
        CpuMapReport placed = MapInput.Draw("5.2", Strictness.Reference, [MapInput.Machine], MapInput.Profile(spec: Spec));

        ApprovedFiles.Verify(s_folder, new Dictionary<string, string>
        {
            ["plain.verified.txt"] = MapInput.Text(plain, 80),
            ["plain.verified.svg"] = plain.Svg(0),
            ["narrow.verified.txt"] = MapInput.Text(plain, 20),
            ["placed.verified.txt"] = MapInput.Text(placed, 80),
            ["placed.verified.html"] = placed.Html(),
        });
    }
}
