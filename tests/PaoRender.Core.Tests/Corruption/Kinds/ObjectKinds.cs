using System;
using System.Collections.Generic;

namespace PaoRender.Core.Tests.Corruption.Kinds;

/// <summary>What says whose object it is, and what ties it to others.</summary>
internal static class ObjectKinds
{
    public static IReadOnlyList<CorruptionKind> All { get; } =
    [
        new("version-group-typo", site => site.IsRoot("apiVersion") ? site.WithValue(site.Value.Replace("openshift", "openshfit")) : null),
        new("version-group-other", site => site.IsRoot("apiVersion") ? site.WithValue("example.com" + site.Value[site.Value.IndexOf('/')..]) : null),
        new("version-group-lost", site => site.IsRoot("apiVersion") ? site.WithValue(site.Value[(site.Value.IndexOf('/') + 1)..]) : null),
        new("version-newer", site => site.IsRoot("apiVersion") ? site.WithValue(site.Value[..site.Value.IndexOf('/')] + "/v3") : null),
        new("version-alpha", site => site.IsRoot("apiVersion") ? site.WithValue(site.Value[..site.Value.IndexOf('/')] + "/v1alpha1") : null),
        new("version-without-v", site => site.IsRoot("apiVersion") ? site.WithValue(site.Value.Replace("/v", "/")) : null),
        new("version-lost", site => site.IsRoot("apiVersion") ? "# nothing" : null),
        new("version-with-colon", site => site.IsRoot("apiVersion") ? site.WithValue(site.Value.Replace('/', ':')) : null),
        new("version-back-slash", site => site.IsRoot("apiVersion") ? site.WithValue(site.Value.Replace('/', '\\')) : null),
        new("kind-letter-lost", site => site.IsRoot("kind") ? site.WithValue(site.Value.Remove(3, 1)) : null),
        new("kind-lower-case", site => site.IsRoot("kind") ? site.WithValue(site.Value.ToLowerInvariant()) : null),
        new("kind-plural", site => site.IsRoot("kind") ? site.WithValue(site.Value + "s") : null),
        new("kind-is-list", site => site.IsRoot("kind") ? site.WithValue(site.Value + "List") : null),
        new("kind-of-another", site => site.IsRoot("kind") ? site.WithValue("ConfigMap") : null),
        new("kind-lost", site => site.IsRoot("kind") ? "# nothing" : null),
        new("name-lost", site => IsName(site) ? "  # nothing" : null),
        new("name-capital", site => IsName(site) ? site.WithValue(site.Value.ToUpperInvariant()) : null),
        new("name-underscore", site => IsName(site) ? site.WithValue(site.Value + "_a") : null),
        new("name-with-slash", site => IsName(site) ? site.WithValue(site.Value + "/a") : null),
        new("name-is-generated", site => IsName(site) ? site.WithKey("generateName") : null),
        new("label-key-two-slashes", site => IsLabel(site) ? site.WithKey(site.Key.Replace("/", "//")) : null),
        new("label-key-slash-lost", site => IsLabel(site) ? site.WithKey(site.Key.Replace("/", "")) : null),
        new("label-key-domain-typo", site => IsLabel(site) ? site.WithKey(site.Key.Insert(2, "x")) : null),
        new("label-key-name-lost", site => IsLabel(site) ? site.WithKey(site.Key[..(site.Key.IndexOf('/') + 1)]) : null),
        new("label-key-blank", site => IsLabel(site) ? site.WithKey(site.Key.Replace("/", "/ ")) : null),
        new("label-value-true", site => IsLabel(site) ? site.WithValue("true") : null),
        new("label-value-lost", site => IsLabel(site) ? site.Lead + site.Key + ":" : null),
        new("json-brace-lost", site => IsJson(site) ? site.WithValue(site.Value[..^2] + "'") : null),
        new("json-comma-too-many", site => IsJson(site) ? site.WithValue(site.Value[..^2] + ",}'") : null),
        new("json-single-quotes", site => IsJson(site) ? site.WithValue(site.Value.Replace('"', '\'').Replace("'{", "\"{").Replace("}'", "}\"")) : null),
        new("json-key-twice", site => IsJson(site) ? site.WithValue("'{\"maxPods\": 1, \"maxPods\": 2," + site.Value[2..]) : null),
        new("json-unknown-field", site => IsJson(site) ? site.WithValue("'{\"maxPodz\": 1," + site.Value[2..]) : null),
        new("json-wrong-type", site => IsJson(site) ? site.WithValue("'{\"maxPods\": \"1\"," + site.Value[2..]) : null),
    ];

    private static bool IsName(CorruptionSite site) => site.Key == "name" && site.Place.EndsWith(".metadata.name", StringComparison.Ordinal);

    private static bool IsLabel(CorruptionSite site) => site.IsEntry && site.Key.Contains('/') && site.IsScalar;

    private static bool IsJson(CorruptionSite site) => site.Value.StartsWith("'{", StringComparison.Ordinal) && site.Value.EndsWith("}'", StringComparison.Ordinal);
}
