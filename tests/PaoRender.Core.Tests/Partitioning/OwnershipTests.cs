using System;
using System.Linq;

namespace PaoRender.Core.Tests.Partitioning;

/// <summary>Every object of a profile is linked to it; those of the cluster outlive each profile and are not.</summary>
public class OwnershipTests
{
    [Theory]
    [InlineData(OwnerReferenceMode.LabelName, "performance.openshift.io/weak-owner-reference-name: p")]
    [InlineData(OwnerReferenceMode.Kubernetes, "uid: 8f1d")]
    [InlineData(OwnerReferenceMode.None, null)]
    public void Objects_OfProfile_AreLinked(OwnerReferenceMode mode, string? link)
    {
        RenderResult result = new PartitionInput { Flag = true, Api = true, OwnerReference = mode }
            .AddProfile(uid: "8f1d").AddInfrastructure("AllNodes").Render();

        Assert.All(result.Manifests, manifest =>
        {
            string text = PartitionInput.Text(manifest);
            bool isOfProfile = manifest.Profile == "p";
            Assert.Equal(isOfProfile && mode == OwnerReferenceMode.Kubernetes, text.Contains("ownerReferences:", StringComparison.Ordinal));
            Assert.Equal(isOfProfile && mode == OwnerReferenceMode.LabelName, text.Contains("weak-owner", StringComparison.Ordinal));
            if (isOfProfile && link is not null) Assert.Contains(link, text, StringComparison.Ordinal);
        });
        Assert.Equal(4, result.Manifests.Count(manifest => manifest.Profile == "p"));
        Assert.Equal(6, result.Manifests.Count(manifest => manifest.Profile is null));
    }

    [Fact]
    public void Uid_IsNeverInvented()
    {
        RenderResult result = new PartitionInput { Flag = true, OwnerReference = OwnerReferenceMode.Kubernetes }
            .AddProfile().AddInfrastructure("AllNodes").Render();

        Assert.Equal("PAO1110!", PartitionInput.Codes(result));
        Assert.Contains("metadata.uid of the live object", PartitionInput.Findings(result)[0].Message, StringComparison.Ordinal);
        Assert.Contains("label-name", PartitionInput.Findings(result)[0].Message, StringComparison.Ordinal);
    }
}
