using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using k8s;
using k8s.Models;
using PaoRender.Live.Tests.Kinds;
using PaoRender.Manifests;

namespace PaoRender.Live.Native;

/// <summary>What a user of the client without reflection does with generated kinds.</summary>
internal static class Checks
{
    private const string Space = "default";

    private static readonly string s_full = """
        {"apiVersion":"live.example.com/v1","kind":"Gateway","metadata":{"labels":{"a":"b"},"managedFields":[{"manager":"m"}],"name":"full"},
        "spec":{"anything":[1,{"b":true}],"host":"h","limits":{"cpu":2},"listeners":[{"name":"web","port":"http","tls":{"caBundle":"aGk="}}],
        "open":{"extra":1,"known":"a"},"owner":null,"port":8080,"since":"2026-01-31T12:00:00Z","source":"x","weight":1.5},
        "status":{"conditions":[{"lastTransitionTime":"2026-01-31T12:00:00Z","message":"","reason":"Fine","status":"True","type":"Ready"}]}}
        """;

    /// <summary>The checks, in the order in which they need each other.</summary>
    public static IEnumerable<(string Name, Func<bool> Check)> Of(Kubernetes client) => [.. Local(), .. Remote(client.CustomObjects)];

    private static IEnumerable<(string Name, Func<bool> Check)> Local() =>
    [
        ("a kind goes both ways", static () => Same(s_full, KubernetesJson.Serialize(KubernetesJson.Deserialize<V1Gateway>(s_full)))),
        ("a spec goes both ways", static () =>
            KubernetesJson.Deserialize<V1GatewaySpec>(KubernetesJson.Serialize(Full().Spec)).Port!.Value.Number == 8080),
        ("a status goes both ways", static () =>
            KubernetesJson.Deserialize<V1GatewayStatus>(KubernetesJson.Serialize(Full().Status!)).Conditions!.Count == 1),
        ("a nested class goes both ways", static () =>
            KubernetesJson.Deserialize<V1GatewaySpecListeners>("""{"name":"a","port":1}""").Port!.Value.IsNumber),
        ("a list goes both ways", static () =>
        {
            var list = new V1Gateway.KubernetesList { Items = [Full()] };
            list.Metadata.ResourceVersion = "5";
            V1Gateway.KubernetesList read = KubernetesJson.Deserialize<V1Gateway.KubernetesList>(KubernetesJson.Serialize(list));
            return read.ResourceVersion() == "5" && read.Items[0].Spec.Host == "h";
        }),
        ("a wrong type is refused", static () => Throws<System.Text.Json.JsonException>(static () =>
             KubernetesJson.Deserialize<V1Gateway>("""{"spec":{"port":{}}}"""))),
        ("a finalizer is added", static () => Fresh() is var item && item.AddFinalizer("a/b") && item.Metadata.Finalizers!.Contains("a/b")),
        ("a label is set", static () =>
        {
            V1Gateway item = Fresh();
            item.SetLabel("k", "v");
            return item.ToYaml().Contains("k: v", StringComparison.Ordinal);
        }),
        ("an annotation is set", static () =>
        {
            V1Gateway item = Fresh();
            item.SetAnnotation("k", "v");
            return item.Metadata.Annotations!["k"] == "v";
        }),
        ("an owner is added", static () =>
        {
            V1Gateway item = Fresh();
            item.AddOwnerReference(new V1OwnerReference { ApiVersion = "v1", Kind = "Node", Name = "n", Uid = "u" });
            return item.Metadata.OwnerReferences![0].Name == "n";
        }),
        ("metadata are live", static () =>
        {
            V1Gateway item = Fresh();
            item.EnsureMetadata().Name = "other";
            return item.Metadata.Name == "other";
        }),
        ("managed fields are read", static () => Full().EnsureMetadata().ManagedFields[0].Manager == "m"),
        ("a condition is converted", static () => ((V1Condition)Full().Status!.Conditions![0]).Reason == "Fine"),
        ("a quantity is converted", static () => new ResourceQuantity("1Gi").ToManifest().ToClient().ToString() == "1Gi"),
    ];

    private static IEnumerable<(string Name, Func<bool> Check)> Remote(ICustomObjectsOperations objects) =>
    [
        ("create", () => objects.CreateNamespacedCustomObjectWithHttpMessagesAsync<V1Gateway>(
            Fresh(), V1Gateway.KubeGroup, V1Gateway.KubeApiVersion, Space, V1Gateway.KubePluralName).Result.Body.Uid() == "uid-fresh"),
        ("read", () => Read(objects).Spec.Port!.Value.Number == 80),
        ("replace", () =>
        {
            V1Gateway item = Read(objects);
            item.AddFinalizer("a/b");
            return objects.ReplaceNamespacedCustomObjectWithHttpMessagesAsync<V1Gateway>(
                item, V1Gateway.KubeGroup, V1Gateway.KubeApiVersion, Space, V1Gateway.KubePluralName, "fresh").Result.Body.HasFinalizer("a/b");
        }),
        ("merge patch", () => objects.PatchNamespacedCustomObjectWithHttpMessagesAsync<V1Gateway>(
            new V1Patch("{\"spec\":" + KubernetesJson.Serialize(new V1GatewaySpec { Host = "patched" }) + "}", V1Patch.PatchType.MergePatch),
            V1Gateway.KubeGroup, V1Gateway.KubeApiVersion, Space, V1Gateway.KubePluralName, "fresh").Result.Body.Spec.Host == "patched"),
        ("list", () => objects.ListNamespacedCustomObjectWithHttpMessagesAsync<V1Gateway.KubernetesList>(
            V1Gateway.KubeGroup, V1Gateway.KubeApiVersion, Space, V1Gateway.KubePluralName).Result.Body.Items.Single().Name() == "fresh"),
        ("delete", () => objects.DeleteNamespacedCustomObjectWithHttpMessagesAsync<V1Gateway>(
            V1Gateway.KubeGroup, V1Gateway.KubeApiVersion, Space, V1Gateway.KubePluralName, "fresh").Result.Body.Name() == "fresh"),
    ];

    private static V1Gateway Read(ICustomObjectsOperations objects) => objects.GetNamespacedCustomObjectWithHttpMessagesAsync<V1Gateway>(
        V1Gateway.KubeGroup, V1Gateway.KubeApiVersion, Space, V1Gateway.KubePluralName, "fresh").Result.Body;

    private static V1Gateway Full() => KubernetesJson.Deserialize<V1Gateway>(s_full);

    private static V1Gateway Fresh()
    {
        var item = V1Gateway.Template("fresh");
        item.Spec.Host = "example.com";
        item.Spec.Port = 80;
        return item;
    }

    private static bool Same(string expected, string actual) => JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(actual));

    private static bool Throws<T>(Action action)
        where T : Exception
    {
        try
        {
            action();
            return false;
        }
        catch (T)
        {
            return true;
        }
    }
}
