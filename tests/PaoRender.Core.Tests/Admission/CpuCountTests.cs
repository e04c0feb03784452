using System;

namespace PaoRender.Core.Tests.Admission;

/// <summary>CPU sets of a size that surprises: too few for the system, too high for any kernel.</summary>
public class CpuCountTests
{
    [Theory]
    [InlineData("SingleReplica", "master", "0-2", "3-7", "PAO1532 warning 1:7:15")]
    [InlineData("SingleReplica", "master", "0-3", "4-7", "")]
    [InlineData("SingleReplica", "worker", "0-1", "2-7", "")]
    [InlineData("HighlyAvailable", "master", "0-1", "2-7", "")]
    [InlineData("HighlyAvailable", "master", "0", "1-7", "PAO1532 warning 1:7:15")]
    public void SingleNode_ReservesFour(string topology, string role, string reserved, string isolated, string expected)
    {
        string cluster = "apiVersion: config.openshift.io/v1\nkind: Infrastructure\nmetadata: {name: cluster}\n"
            + $"status: {{cpuPartitioning: None, controlPlaneTopology: {topology}}}\n";
        Assert.Equal(expected, AdmissionInput.Found(AdmissionInput.Render("5.2", Profile(reserved, isolated, role), cluster)));
    }

    [Theory]
    [InlineData("2-8191", "")]
    [InlineData("2-8192", "PAO1104 warning 1:8:15")]
    [InlineData("2-20000", "PAO1104 warning 1:8:15")]
    public void Number_IsOneThatAKernelHasRoomFor(string isolated, string expected) =>
        Assert.Equal(expected, AdmissionInput.Found(AdmissionInput.Render("5.2", Profile("0-1", isolated, "worker"))));

    private static string Profile(string reserved, string isolated, string role) => AdmissionInput.Good
        .Replace("\"0-1\"", $"\"{reserved}\"", StringComparison.Ordinal).Replace("\"2-7\"", $"\"{isolated}\"", StringComparison.Ordinal)
        .Replace("kubernetes.io/worker", "kubernetes.io/" + role, StringComparison.Ordinal);
}
