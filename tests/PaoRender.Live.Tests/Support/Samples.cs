using System;
using System.Collections.Generic;
using PaoRender.Live.Tests.Kinds;
using PaoRender.Manifests;

namespace PaoRender.Live.Tests.Support;

/// <summary>Objects to try things with.</summary>
internal static class Samples
{
    public const string FullYaml = """
        apiVersion: live.example.com/v1
        kind: Gateway
        metadata:
          annotations: {note: "yes"}
          labels: {app: edge}
          name: north
        spec:
          anything: [1, {b: true}]
          enabled: true
          fooBar-baz: odd
          host: "1.10"
          labels: {"on": "off"}
          limits: {cpu: 2, memory: 1Gi}
          listeners:
          - name: web
            port: http
            tls: {caBundle: aGk=, certificateRef: cert}
          - name: metrics
            port: 9090
          memory: 500Mi
          mode: Auto
          open: {extra: {deep: [1, 2]}, known: a}
          operator: In
          owner: null
          port: 8080
          replicas: 3
          secret: aGVsbG8=
          since: "2026-01-31T12:00:00Z"
          source: elsewhere
          tags: [a, "1", "true"]
          template: {apiVersion: v1, kind: Pod, metadata: {name: x}}
          weight: 1.5
        status:
          conditions:
          - {lastTransitionTime: "2026-01-31T12:00:00Z", message: all is well, reason: Fine, status: "True", type: Ready}
          observedGeneration: 2
        """;

    /// <summary>An object with every field.</summary>
    public static V1Gateway Full()
    {
        var diagnostics = new DiagnosticBag();
        var gateway = V1Gateway.Parse("gateway.yaml", FullYaml, diagnostics);
        Assert.False(diagnostics.HasErrors);
        return gateway;
    }

    /// <summary>A small object that was made in code.</summary>
    public static V1Gateway Fresh(string name = "fresh")
    {
        var gateway = V1Gateway.Template(name);
        gateway.Spec.Host = "example.com";
        gateway.Spec.Port = 80;
        return gateway;
    }

    /// <summary>A part that was made in code, with a value of each form that has a structure of its own.</summary>
    public static V1GatewaySpec Spec() => new()
    {
        Host = "yes",
        Port = "http",
        Since = new DateTimeOffset(2026, 1, 31, 12, 0, 0, TimeSpan.Zero),
        Secret = new byte[] { 1, 2, 3 },
        Mode = V1GatewaySpec.ModeValues.Auto,
        Listeners = [new() { Name = "web", Port = 8080 }],
        Limits = new Dictionary<string, IntOrString> { ["cpu"] = 2 },
    };
}
