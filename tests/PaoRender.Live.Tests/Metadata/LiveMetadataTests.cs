using System;
using System.Collections.Generic;
using k8s;
using k8s.Models;
using PaoRender.Live.Tests.Kinds;
using PaoRender.Live.Tests.Support;
using PaoRender.Manifests;

namespace PaoRender.Live.Tests;

/// <summary>The client's extensions of models change the object itself.</summary>
public class LiveMetadataTests
{
    private static readonly V1OwnerReference s_owner = new() { ApiVersion = "v1", Kind = "Node", Name = "n1", Uid = "u1", Controller = true };

    [Fact]
    public void AddFinalizer_OnAFreshObject_IsWritten()
    {
        V1Gateway gateway = Samples.Fresh();
        Assert.True(gateway.AddFinalizer("a/b"));
        Assert.False(gateway.AddFinalizer("a/b"));
        Assert.True(gateway.HasFinalizer("a/b"));
        Assert.Equal(["a/b"], gateway.Metadata.Finalizers);
        Assert.Contains("finalizers:\n  - a/b\n", gateway.ToYaml(), StringComparison.Ordinal);
    }

    [Fact]
    public void RemoveFinalizer_OfOurs_IsGone()
    {
        V1Gateway gateway = Samples.Fresh();
        gateway.Metadata.Finalizers = ["a/b"];
        Assert.True(gateway.RemoveFinalizer("a/b"));
        Assert.Empty(gateway.Metadata.Finalizers!);
    }

    [Fact]
    public void AddOwnerReference_OnAFreshObject_IsWritten()
    {
        V1Gateway gateway = Samples.Fresh();
        gateway.AddOwnerReference(s_owner);
        Assert.Equal("n1", Assert.Single(gateway.Metadata.OwnerReferences!).Name);
        Assert.Contains(
            "\"ownerReferences\":[{\"apiVersion\":\"v1\",\"controller\":true", KubernetesJson.Serialize(gateway), StringComparison.Ordinal);
        Assert.Same(s_owner, gateway.GetController());
    }

    [Fact]
    public void OwnerReference_OfOurs_IsFoundAndRemoved()
    {
        V1Gateway owner = Samples.Fresh("owner"), owned = Samples.Fresh();
        owner.Metadata.Uid = "u2";
        owned.Metadata.OwnerReferences = [new() { ApiVersion = owner.ApiVersion, Kind = owner.Kind, Name = "owner", Uid = "u2" }];
        Assert.True(owned.IsOwnedBy(owner));
        Assert.Equal("owner", owned.RemoveOwnerReference(owner).Name);
        Assert.Empty(owned.Metadata.OwnerReferences!);
    }

    [Fact]
    public void OwnerReference_ChangedInPlaceOnEitherSide_IsChanged()
    {
        V1Gateway gateway = Samples.Fresh();
        gateway.AddOwnerReference(new V1OwnerReference { ApiVersion = "v1", Kind = "Node", Name = "a", Uid = "u" });
        gateway.OwnerReferences()[0].Name = "b";
        Assert.Equal("b", gateway.Metadata.OwnerReferences![0].Name);
        gateway.Metadata.OwnerReferences![0].Name = "c";
        Assert.Equal("c", gateway.OwnerReferences()[0].Name);
    }

    [Fact]
    public void SetAnnotation_OnAFreshObject_IsWritten()
    {
        V1Gateway gateway = Samples.Fresh();
        gateway.SetAnnotation("k", "v");
        Assert.Equal("v", gateway.Metadata.Annotations!["k"]);
        Assert.Equal("v", gateway.GetAnnotation("k"));
        gateway.SetAnnotation("k", null);
        Assert.Empty(gateway.Metadata.Annotations!);
    }

    [Fact]
    public void SetLabel_OnAFreshObject_IsWritten()
    {
        V1Gateway gateway = Samples.Fresh();
        gateway.SetLabel("k", "v");
        Assert.Equal("v", gateway.Metadata.Labels!["k"]);
        Assert.Contains("labels:\n    k: v\n", gateway.ToYaml(), StringComparison.Ordinal);
    }

    [Fact]
    public void EnsureMetadata_ChangedAfterwards_ChangesTheObject()
    {
        V1Gateway gateway = Samples.Fresh();
        V1ObjectMeta meta = gateway.EnsureMetadata();
        meta.Name = "other";
        meta.NamespaceProperty = "space";
        meta.Generation = 7;
        meta.EnsureLabels()["a"] = "b";
        meta.EnsureAnnotations()["c"] = "d";
        meta.EnsureFinalizers().Add("e/f");
        Assert.Equal(("other", "space", 7L, "b", "d", "e/f"), (
            gateway.Metadata.Name, gateway.Metadata.Namespace, gateway.Metadata.Generation,
            gateway.Metadata.Labels!["a"], gateway.Metadata.Annotations!["c"], gateway.Metadata.Finalizers![0]));
    }

    [Fact]
    public void Metadata_AskedForTwice_IsTheSame()
    {
        IMetadata<V1ObjectMeta> gateway = Samples.Fresh();
        Assert.Same(gateway.Metadata, gateway.Metadata);
    }

    [Fact]
    public void Changes_OnBothSidesBetweenTwoLooks_AreAllThere()
    {
        V1Gateway gateway = Samples.Fresh();
        V1ObjectMeta theirs = gateway.EnsureMetadata();
        ObjectMeta ours = gateway.Metadata;
        theirs.Uid = "u";
        theirs.ResourceVersion = "5";
        ours.Name = "new";
        ours.GenerateName = "g-";
        Assert.Equal(("new", "u", "5", "g-"), (gateway.Name(), gateway.Uid(), gateway.ResourceVersion(), theirs.GenerateName));
        Assert.Equal(("new", "u", "5"), (gateway.Metadata.Name, gateway.Metadata.Uid, gateway.Metadata.ResourceVersion));
    }

    [Fact]
    public void Value_TakenAway_IsGone()
    {
        V1Gateway gateway = Samples.Fresh();
        gateway.EnsureMetadata().Generation = 3;
        Assert.Equal(3, gateway.Metadata.Generation);
        gateway.EnsureMetadata().Generation = null;
        gateway.EnsureMetadata().Labels = null;
        Assert.Equal(0, gateway.Metadata.Generation);
        Assert.Null(gateway.Metadata.Labels);
    }

    [Fact]
    public void OurMetadata_Replaced_ReplaceTheirs()
    {
        V1Gateway gateway = Samples.Fresh();
        gateway.SetLabel("a", "b");
        gateway.Metadata = new() { Name = "replaced", Labels = new() { ["c"] = "d" } };
        Assert.Equal("replaced", gateway.Name());
        Assert.Null(gateway.GetLabel("a"));
        gateway.SetLabel("e", "f");
        Assert.Equal("f", gateway.Metadata.Labels["e"]);
    }

    [Fact]
    public void TheirMetadata_Set_AreTheObjectsFromThenOn()
    {
        V1Gateway gateway = Samples.Fresh();
        var meta = new V1ObjectMeta { Name = "set", Labels = new SortedDictionary<string, string> { ["a"] = "b" }, OwnerReferences = [s_owner] };
        ((IMetadata<V1ObjectMeta>)gateway).Metadata = meta;
        Assert.Equal(("set", "b", "n1"), (gateway.Metadata.Name, gateway.Metadata.Labels!["a"], gateway.Metadata.OwnerReferences![0].Name));
        meta.Name = "again";
        gateway.SetLabel("c", "d");
        Assert.Equal(("again", "d"), (gateway.Metadata.Name, gateway.Metadata.Labels["c"]));
    }

    [Fact]
    public void TheirMetadata_SetToNull_AreEmpty()
    {
        V1Gateway gateway = Samples.Fresh();
        ((IMetadata<V1ObjectMeta>)gateway).Metadata = null!;
        Assert.Null(gateway.Metadata.Name);
        gateway.SetLabel("a", "b");
        Assert.Equal("b", gateway.Metadata.Labels!["a"]);
    }

    [Fact]
    public void Times_OfACluster_GoBothWays()
    {
        V1Gateway gateway = KubernetesJson.Deserialize<V1Gateway>("""
            {"metadata":{"creationTimestamp":"2026-01-31T12:00:00Z","deletionTimestamp":"2026-02-01T00:00:00Z","deletionGracePeriodSeconds":30}}
            """);
        Assert.Equal(new DateTime(2026, 1, 31, 12, 0, 0, DateTimeKind.Utc), gateway.CreationTimestamp());
        Assert.Equal(new DateTime(2026, 2, 1, 0, 0, 0, DateTimeKind.Utc), gateway.DeletionTimestamp());
        gateway.EnsureMetadata().CreationTimestamp = new DateTime(2027, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        gateway.EnsureMetadata().DeletionGracePeriodSeconds = 5;
        Assert.Equal("2027-01-01T00:00:00Z", gateway.Metadata.CreationTimestamp);
        string json = KubernetesJson.Serialize(gateway);
        Assert.Contains("\"deletionGracePeriodSeconds\":5,\"deletionTimestamp\":\"2026-02-01T00:00:00Z\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public void ManagedFields_OfACluster_AreThereAndComeBack()
    {
        const string Json =
            """{"metadata":{"managedFields":[{"fieldsV1":{"f:spec":{}},"manager":"m"}],"name":"a","odd":"kept"}}""";
        V1Gateway gateway = KubernetesJson.Deserialize<V1Gateway>(Json);
        Assert.Equal("m", gateway.EnsureMetadata().ManagedFields[0].Manager);
        Assert.Contains("\"odd\":\"kept\"", KubernetesJson.Serialize(gateway), StringComparison.Ordinal);
        gateway.EnsureMetadata().ManagedFields = null;
        Assert.DoesNotContain("managedFields", KubernetesJson.Serialize(gateway), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_OfTheApi_AreTheKinds()
    {
        V1Gateway gateway = Samples.Fresh();
        Assert.Equal(("live.example.com", "v1"), gateway.ApiGroupAndVersion());
        Assert.Equal("Gateway", ((IKubernetesObject)gateway).Kind);
        Assert.True(new V1OwnerReference { ApiVersion = "live.example.com/v1", Kind = "Gateway", Name = "fresh" }.Matches(gateway));
    }
}
