using System.Collections.Generic;
using System.Globalization;

namespace PaoRender.Benchmarks;

/// <summary>Realistic profiles, each a little different from the next.</summary>
internal static class SampleProfiles
{
    public static List<InputFile> Create(int count)
    {
        var files = new List<InputFile>(count);
        for (int i = 0; i < count; i++) files.Add(new InputFile($"site-{i:D4}.yaml", Text(i)));
        return files;
    }

    /// <summary>A profile for nodes of its own, and their pool.</summary>
    public static InputFile WithPool(InputFile profile, int i)
    {
        string role = string.Format(CultureInfo.InvariantCulture, "worker-{0:D4}", i);
        string text = profile.Text.Replace("kubernetes.io/worker:", $"kubernetes.io/{role}:", System.StringComparison.Ordinal);
        return new InputFile(
            profile.Path,
            $"""
            {text}---
            apiVersion: machineconfiguration.openshift.io/v1
            kind: MachineConfigPool
            metadata:
              name: {role}
              labels:
                machineconfiguration.openshift.io/role: {role}
            spec:
              machineConfigSelector:
                matchExpressions:
                - key: machineconfiguration.openshift.io/role
                  operator: In
                  values: [worker, {role}]
              nodeSelector:
                matchLabels:
                  node-role.kubernetes.io/{role}: ""

            """);
    }

    private static string Text(int i)
    {
        int cpus = 32 + (i % 8 * 8);
        int half = cpus / 2;
        return string.Format(
            CultureInfo.InvariantCulture,
            """
            apiVersion: performance.openshift.io/v2
            kind: PerformanceProfile
            metadata:
              name: site-{0:D4}
              annotations:
                kubeletconfig.experimental: '{{"systemReserved": {{"memory": "1Gi"}}, "topologyManagerScope": "pod"}}'
            spec:
              additionalKernelArgs:
              - rcupdate.rcu_normal_after_boot=0
              - efi=runtime
              - vfio_pci.enable_sriov=1
              cpu:
                isolated: "2-{1},{2}-{3}"
                reserved: "0-1,{4}-{5}"
              hugepages:
                defaultHugepagesSize: 1G
                pages:
                - size: 1G
                  count: {6}
                  node: 0
              nodeSelector:
                node-role.kubernetes.io/worker: ""
              numa:
                topologyPolicy: single-numa-node
              realTimeKernel:
                enabled: true
              workloadHints:
                realTime: true
              net:
                userLevelNetworking: true

            """,
            i, half - 1, half + 2, cpus - 1, half, half + 1, 16 + (i % 4));
    }
}
