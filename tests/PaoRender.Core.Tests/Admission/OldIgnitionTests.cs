using System;

namespace PaoRender.Core.Tests.Admission;

/// <summary>MachineConfigs with a config of the Ignition specification 2, which the Machine Config Operator translates.</summary>
public class OldIgnitionTests
{
    private const string MachineConfig = """
        apiVersion: machineconfiguration.openshift.io/v1
        kind: MachineConfig
        metadata:
          name: load-module
          labels: {machineconfiguration.openshift.io/role: worker}
        spec:
          config:
            ignition: {version: 2.2.0, config: {append: [{source: "http://example.org/a.ign"}]}}
            networkd: {units: [{name: a.network}]}
            storage:
              filesystems: [{name: data, mount: {device: /dev/sda, format: xfs}}]
              files: [{path: /etc/a.conf, mode: 420, filesystem: root, append: true, contents: {source: "data:,a", verification: {}}}]

        """;

    [Fact]
    public void Fields_OfVersion2_AreNotUnknown() => Assert.Equal("", Found(MachineConfig));

    [Fact]
    public void Fields_OfVersion2_AreUnknownToVersion3() =>
        Assert.StartsWith("PAO1004 warning 1:8:", Found(MachineConfig.Replace("2.2.0", "3.2.0", StringComparison.Ordinal)), StringComparison.Ordinal);

    [Fact]
    public void Path_OfVersion2_IsCheckedAsWell() =>
        Assert.Equal("PAO1053 error 1:12:16", Found(MachineConfig.Replace("path: /etc", "path: etc", StringComparison.Ordinal)));

    private static string Found(string machineConfig) => AdmissionInput.Found(AdmissionInput.Render("5.2", machineConfig, AdmissionInput.Good));
}
