using System.Linq;
using System.Text.Json;
using PaoRender.NodeTools.Tests.Support;

namespace PaoRender.NodeTools.Tests.Configuration;

[Guards("configs/openshift-workload-pinning", "configs/openshift-workload-mixed-cpus")]
public sealed class KubeletFileTests
{
    [Fact]
    public void Pinning_OfAProfile_AdvertisesTheReservedCpus()
    {
        foreach (NodeCase nodeCase in Cases.All.Where(item => item.Pinned))
        {
            string[] texts =
            [
                .. TestBundle.Current.Render(nodeCase).Files
                    .Where(file => file.Path == "/etc/kubernetes/openshift-workload-pinning").Select(file => file.Text),
            ];
            // The pools' own manifests come first and know no CPUs yet.
            Assert.True(texts.Length >= 2, nodeCase.ToString());
            foreach (string text in texts)
            {
                string cpus = text == texts[^1] ? nodeCase.Profile.Reserved! : "";
                AssertJson(new { management = new { cpuset = cpus } }, text);
            }
        }
    }

    [Fact]
    public void MixedCpus_WhereShared_LimitsTheContainers()
    {
        NodeCase[] shared = [.. Cases.All.Where(item => item.Gates.Count > 0 && item.Release.IsAtLeast(4, 15))];
        Assert.NotEmpty(shared);
        foreach (NodeCase nodeCase in shared)
        {
            string text = TestBundle.Current.Render(nodeCase).Text("/etc/kubernetes/openshift-workload-mixed-cpus");
            AssertJson(new { shared_cpus = new { containers_limit = 256 } }, text);
        }
    }

    private static void AssertJson(object expected, string text) => Assert.True(
        JsonElement.DeepEquals(JsonSerializer.SerializeToElement(expected), JsonSerializer.Deserialize<JsonElement>(text)), text);
}
