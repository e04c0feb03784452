using System;
using System.Linq;
using PaoRender.NodeTools.Tests.Support;

namespace PaoRender.NodeTools.Tests.Configuration;

[Guards("configs/99-default-rps-mask.conf", "configs/ovs-enable-dynamic-cpu-affinity")]
public sealed class NetworkFileTests
{
    private const string Sysctl = "/etc/sysctl.d/99-default-rps-mask.conf";

    [Theory]
    [InlineData("packet steering", "0000000f")]
    [InlineData("many CPUs, packet steering", "0000000f,00000000,0000000f")]
    public void DefaultMask_ReservedCpus_AreTheOnesThatHandlePackets(string name, string mask)
    {
        foreach (NodeCase nodeCase in Cases.All.Where(item => item.Name == name))
            Assert.Equal(["net.core.rps_default_mask = " + mask], Settings(nodeCase));
    }

    [Fact]
    public void DefaultMask_NoCpusKnown_SetsNothing()
    {
        NodeCase[] cases = [.. Cases.All.Where(item => item.Name is "no CPUs" or "reserved CPUs that are none")];
        Assert.True(cases.Length > 13);
        Assert.All(cases, nodeCase => Assert.Empty(Settings(nodeCase)));
    }

    [Fact]
    public void DynamicAffinity_File_IsNotEmpty() =>
        Assert.All(
            Cases.All, item => Assert.NotEqual("", TestBundle.Current.Render(item).Text("/var/lib/ovn-ic/etc/enable_dynamic_cpu_affinity").Trim()));

    private static string[] Settings(NodeCase nodeCase) =>
        [.. TestBundle.Current.Render(nodeCase).Text(Sysctl).Split('\n').Where(line => line.Length > 0 && line[0] is not ('#' or ';'))];
}
