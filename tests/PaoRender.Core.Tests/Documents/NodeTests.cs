using System;
using PaoRender.Manifests;

namespace PaoRender.Core.Tests.Documents;

/// <summary>Nodes as a live cluster writes them are taken without a word; what no Node has is named.</summary>
public class NodeTests
{
    // Of every field that the API has, at least one.
    private const string Dump = """
        apiVersion: v1
        kind: Node
        metadata:
          annotations:
            csi.volume.kubernetes.io/nodeid: '{"disk.csi.example.com":"worker-0"}'
            k8s.ovn.org/node-id: "4"
            machineconfiguration.openshift.io/currentConfig: rendered-worker-1
            machineconfiguration.openshift.io/reason: ""
            volumes.kubernetes.io/controller-managed-attach-detach: "true"
          creationTimestamp: "2026-01-02T03:04:05Z"
          finalizers: [example.com/keep]
          labels:
            beta.kubernetes.io/arch: amd64
            kubernetes.io/arch: amd64
            kubernetes.io/hostname: worker-0
            node-role.kubernetes.io/worker: ""
          managedFields:
          - apiVersion: v1
            fieldsType: FieldsV1
            fieldsV1:
              f:status: {f:nodeInfo: {}}
            manager: kubelet
            operation: Update
            subresource: status
            time: "2026-01-02T03:04:06Z"
          name: worker-0
          ownerReferences:
          - {apiVersion: example.com/v1, kind: Machine, name: m, uid: 00000000-0000-0000-0000-000000000002}
          resourceVersion: "1234"
          uid: 00000000-0000-0000-0000-000000000001
        spec:
          configSource:
            configMap: {kubeletConfigKey: k, name: n, namespace: s}
          podCIDR: 10.1.0.0/24
          podCIDRs: [10.1.0.0/24, "fd00::/64"]
          providerID: baremetal://1
          taints:
          - {effect: NoSchedule, key: node.kubernetes.io/unschedulable, timeAdded: "2026-01-02T03:04:05Z"}
          - {effect: NoExecute, key: a, value: b}
          unschedulable: true
        status:
          addresses:
          - {address: 192.0.2.4, type: InternalIP}
          - {address: worker-0, type: Hostname}
          allocatable: {cpu: 7500m, ephemeral-storage: "95", example.com/device: "2", hugepages-1Gi: "0", memory: 30Gi, pods: "250"}
          capacity: {cpu: "8", ephemeral-storage: 100Mi, example.com/device: "2", hugepages-1Gi: "0", memory: 32Gi, pods: "250"}
          conditions:
          - lastHeartbeatTime: "2026-01-02T03:04:05Z"
            lastTransitionTime: "2026-01-02T03:04:05Z"
            message: kubelet is posting ready status
            reason: KubeletReady
            status: "True"
            type: Ready
          config:
            active: {configMap: {kubeletConfigKey: k, name: n, namespace: s, resourceVersion: "1", uid: u}}
            assigned: {configMap: {kubeletConfigKey: k, name: n, namespace: s}}
            error: none
            lastKnownGood: {configMap: {kubeletConfigKey: k, name: n, namespace: s}}
          daemonEndpoints:
            kubeletEndpoint:
              Port: 10250
          declaredFeatures: [Some]
          features:
            supplementalGroupsPolicy: true
          images:
          - names: [quay.example.com/a@sha256:0, quay.example.com/a:1]
            sizeBytes: 123456789
          nodeInfo:
            architecture: amd64
            bootID: b
            containerRuntimeVersion: cri-o://1.33.0
            kernelVersion: 5.14.0
            kubeProxyVersion: ""
            kubeletVersion: v1.33.0
            machineID: m
            operatingSystem: linux
            osImage: Red Hat Enterprise Linux CoreOS
            swap: {capacity: 1024}
            systemUUID: s
          phase: Running
          runtimeHandlers:
          - features: {recursiveReadOnlyMounts: true, userNamespaces: true}
            name: runc
          - features: {recursiveReadOnlyMounts: true}
            name: ""
          volumesAttached:
          - {devicePath: "", name: kubernetes.io/csi/disk}
          volumesInUse: [kubernetes.io/csi/disk]

        """;

    [Fact]
    public void Dump_OfALiveNode_GivesNoFinding()
    {
        Assert.Empty(Found(Dump));
        string item = "- " + Dump.TrimEnd('\n').Replace("\n", "\n  ", StringComparison.Ordinal);
        string other = item.Replace("worker-0", "worker-1", StringComparison.Ordinal);
        Assert.Empty(Found($"apiVersion: v1\nkind: List\nmetadata: {{resourceVersion: \"\"}}\nitems:\n{item}\n{other}\n"));
    }

    [Theory]
    [InlineData("  podCIDR:", "  podCidrs2:", "n.yaml(34,3) warning PAO1004", "'spec.podCidrs2' of a Node. Did you mean 'podCIDRs'?")]
    [InlineData("    kernelVersion:", "    kernelVersoin:", "n.yaml(72,5) warning PAO1004", "Did you mean 'kernelVersion'?")]
    [InlineData("  capacity: {", "  capcity: {", "n.yaml(46,3) warning PAO1004", "Did you mean 'capacity'?")]
    [InlineData("  unschedulable: true", "  nodeInfo: {}", "n.yaml(40,3) warning PAO1004", "It belongs below status.")]
    [InlineData("effect: NoExecute", "efect: NoExecute", "n.yaml(39,6) warning PAO1004", "'spec.taints[].efect' of a Node. Did you mean 'effect'?")]
    [InlineData("  phase: Running", "  zzz: Running", "n.yaml(80,3) warning PAO1004", "Look at its indentation")]
    [InlineData("kubernetes.io/worker: \"\"", "kubernetes.io/worker:", "n.yaml(16,5) error PAO1002", "is null, which an API server refuses")]
    [InlineData("openshift.io/reason: \"\"", "openshift.io/reason: ~", "n.yaml(8,47) error PAO1002", "'metadata.annotations.")]
    public void WhatNoNodeHas_IsNamed(string from, string to, string expected, string message)
    {
        string text = Dump.Replace(from, to, StringComparison.Ordinal);
        Assert.Equal([expected], Found(text));
        ManifestDiagnostic found = DocumentInput.Single(new DocumentInput().Add("n.yaml", text).Add("p.yaml", DocumentInput.Profile).Render());
        Assert.Contains(message, found.Message, StringComparison.Ordinal);
    }

    private static string[] Found(string text) =>
        DocumentInput.Found(new DocumentInput().Add("n.yaml", text).Add("p.yaml", DocumentInput.Profile).Render());
}
