using System.Linq;

namespace PaoRender.Core.Tests.Admission;

/// <summary>Additional kernel arguments: what none can hold, what the operator sets itself, and what is there twice.</summary>
public class KernelArgumentTests
{
    [Theory]
    [InlineData("a=b", "")]
    [InlineData("\"a=b\\n[sysctl]\\nkernel.panic=1\"", "PAO1511 error")]
    [InlineData("\"a=b\\rc\"", "PAO1511 error")]
    [InlineData("\"a=\\u0007\"", "PAO1511 error")]
    [InlineData("\"\"", "PAO1511 warning")]
    [InlineData("\"  \"", "PAO1511 warning")]
    [InlineData("\" a=b\"", "PAO1511 warning")]
    [InlineData("a=b c=d", "PAO1511 warning")]
    [InlineData("\"a=b\\tc=d\"", "PAO1511 warning")]
    [InlineData("'a=\"b c\"'", "")]
    [InlineData("'a=\"b'", "PAO1511 warning")]
    [InlineData("a=é", "PAO1511 warning")]
    public void Text_OfAnArgument_IsJudged(string argument, string expected) => Assert.Equal(expected, Found($"[{argument}]"));

    [Theory]
    [InlineData("isolcpus=1-3", "PAO1512 error")]
    [InlineData("isolcpus=managed_irq,2-7", "PAO1512 warning")]
    [InlineData("nohz_full=4", "PAO1512 error")]
    [InlineData("rcu-nocbs=2-7", "PAO1512 warning")]
    [InlineData("systemd.cpu_affinity=0", "PAO1512 error")]
    [InlineData("systemd.cpu_affinity=0-1", "PAO1512 warning")]
    [InlineData("hugepages=4", "PAO1512 warning")]
    [InlineData("skew_tick=1", "")]
    [InlineData("skew_tick=0", "PAO1512 warning")]
    [InlineData("intel_pstate=active", "")]
    [InlineData("nmi_watchdog=1", "PAO1512 warning")]
    public void Argument_OfTheOperator_IsJudgedByWhatTheNodeDoes(string argument, string expected) =>
        Assert.Equal(expected, Found($"[\"{argument}\"]"));

    [Theory]
    [InlineData("hugepagesz=1G", "hugepages: {defaultHugepagesSize: 1G}", "PAO1512 error")]
    [InlineData("intel_pstate=active", "workloadHints: {perPodPowerManagement: true}", "PAO1512 error")]
    [InlineData("intel_pstate=passive", "workloadHints: {perPodPowerManagement: true}", "")]
    [InlineData("idle=poll", "workloadHints: {perPodPowerManagement: true}", "PAO1512 warning")]
    [InlineData("processor.max_cstate=9", "workloadHints: {highPowerConsumption: true}", "PAO1512 warning")]
    [InlineData("processor.max_cstate=1", "workloadHints: {highPowerConsumption: true}", "")]
    [InlineData("nmi_watchdog=1", "workloadHints: {realTime: false}", "")]
    public void Argument_BesideAField_IsJudged(string argument, string field, string expected) =>
        Assert.Equal(expected, Found($"[{argument}]\n{field}"));

    [Theory]
    [InlineData("[a=b, a=b]", "PAO1513 warning")]
    [InlineData("[console=tty0, console=ttyS0]", "")]
    [InlineData("[mitigations=off, mitigations=auto]", "PAO1513 warning")]
    public void Argument_GivenTwice_IsAWarning(string arguments, string expected) => Assert.Equal(expected, Found(arguments));

    [Theory]
    [InlineData("[\"audit=0 isolcpus=1-3\"]", "PAO1511 warning, PAO1512 error")]
    [InlineData("[\"isolcpus=1-3\\tquiet\"]", "PAO1511 warning, PAO1512 error")]
    [InlineData("[\"isolcpus=1-3 nohz_full=1\"]", "PAO1511 warning, PAO1512 error, PAO1512 error")]
    [InlineData("[\"mitigations=off mitigations=auto\"]", "PAO1511 warning, PAO1513 warning")]
    [InlineData("[mitigations=off, \"quiet mitigations=auto\"]", "PAO1511 warning, PAO1513 warning")]
    [InlineData("[\" isolcpus=1-3\"]", "PAO1511 warning, PAO1512 error")]
    [InlineData("['isolcpus=\"1-3\"']", "PAO1512 error")]
    [InlineData("['\"isolcpus=1-3\"']", "PAO1512 error")]
    [InlineData("['a=\"b isolcpus=1-3\"']", "")]
    [InlineData("[\"quiet -- isolcpus=1-3\"]", "PAO1511 warning, PAO1512 error")]
    [InlineData("[\"--\"]", "PAO1511 warning")]
    [InlineData("[tuned.non_isolcpus=00000003]", "PAO1512 warning")]
    [InlineData("[\"tuned.non_isolcpus=ffffffff,ffffff03\"]", "PAO1512 warning")]
    [InlineData("[tuned.non_isolcpus=0000000f]", "PAO1512 error")]
    [InlineData("[tuned.non_isolcpus=0-1]", "PAO1512 error")]
    public void Pieces_OfAnItem_AreJudgedAsTheKernelSplitsThem(string arguments, string expected) => Assert.Equal(expected, Found(arguments));

    [Theory]
    [InlineData(
        "[default_hugepagesz=1G, hugepagesz=1G, hugepages=16, hugepagesz=2M, hugepages=16]",
        "write spec.hugepages: {defaultHugepagesSize: 1G, pages: [{size: 1G, count: 16}, {size: 2M, count: 16}]}.")]
    [InlineData("[\"hugepages=4\", \"default_hugepagesz=2m\"]", "{defaultHugepagesSize: 2M, pages: [{size: 2M, count: 4}]}.")]
    [InlineData("[hugepagesz=1G, hugepages=0x10]", "Use spec.hugepages.")]
    [InlineData("[hugepages=4]", "Use spec.hugepages.")]
    [InlineData("[hugepagesz=3M, hugepages=1]", "Use spec.hugepages.")]
    public void HugePages_OfArguments_AreOneMistake(string arguments, string advice) => Assert.EndsWith(advice, Message(arguments));

    [Theory]
    [InlineData("isolcpus=domain,managed_irq,2-7", "", "Write spec.cpu.balanceIsolated: false in its place, or remove it.")]
    [InlineData("isolcpus=2-7", "", "Write spec.cpu.balanceIsolated: false in its place, or remove it.")]
    [InlineData("isolcpus=domain,managed_irq,2-7", ", balanceIsolated: false", "Remove it: it would stay behind when they change.")]
    [InlineData("isolcpus=managed_irq,2-7", "", "Remove it: it would stay behind when they change.")]
    public void Isolcpus_ThatStopsBalancing_HasAFieldOfItsOwn(string argument, string field, string advice) =>
        Assert.EndsWith(advice, Message($"[\"{argument}\"]", field));

    [Theory]
    [InlineData("intel_pstate=passive", "PAO1512 warning")]
    [InlineData("intel_pstate=disable", "PAO1512 warning")]
    [InlineData("amd_pstate=guided", "PAO1512 warning")]
    [InlineData("cpufreq.off=1", "PAO1512 warning")]
    [InlineData("intel_pstate=active", "")]
    public void Driver_OfCpuFrequencies_IsTheOperators(string argument, string expected) =>
        Assert.Equal(expected, Found($"[{argument}]\nhardwareTuning: {{isolatedCpuFreq: 2500000, reservedCpuFreq: 2800000}}"));

    [Theory]
    [InlineData("nr_cpus=7", "PAO1514 error")]
    [InlineData("nr_cpus=8", "")]
    [InlineData("maxcpus=4", "PAO1514 warning")]
    [InlineData("irqaffinity=0-1", "")]
    [InlineData("irqaffinity=1-2", "PAO1514 warning")]
    [InlineData("kthread_cpus=2-7", "PAO1514 warning")]
    public void Argument_ThatTakesCpus_IsJudged(string argument, string expected) => Assert.Equal(expected, Found($"[{argument}]"));

    [Theory]
    [InlineData("worker", "isolcpus=2-3", "PAO1512 warning 2:4:26")]
    [InlineData("worker", "quiet isolcpus=2-3", "PAO1512 warning 2:4:26")]
    [InlineData("worker", "hugepages=4", "")]
    [InlineData("worker", "quiet", "")]
    [InlineData("master", "isolcpus=2-3", "")]
    public void Argument_OfAMachineConfig_ComesBesideTheProfile(string role, string argument, string expected)
    {
        string machineConfig = "apiVersion: machineconfiguration.openshift.io/v1\nkind: MachineConfig\n"
            + $"metadata: {{name: 99-args, labels: {{machineconfiguration.openshift.io/role: {role}}}}}\n"
            + $"spec: {{kernelArguments: [\"{argument}\"]}}\n";
        Assert.Equal(expected, AdmissionInput.Found(AdmissionInput.Render("5.2", AdmissionInput.Good, machineConfig)));
    }

    [Fact]
    public void Nosmt_AmongOthersInAnItem_LeavesGaps()
    {
        string profile = AdmissionInput.With("additionalKernelArgs: [\"quiet nosmt\"]").Replace("2-7", "2,4", System.StringComparison.Ordinal);
        Assert.Equal("PAO1511 warning 1:11:26", AdmissionInput.Found(AdmissionInput.Render("5.2", profile)));
    }

    /// <summary>The message of the one finding.</summary>
    private static string Message(string arguments, string cpuField = "")
    {
        string profile = AdmissionInput.With("additionalKernelArgs: " + arguments)
            .Replace("\"2-7\"", "\"2-7\"" + cpuField.Replace(", ", "\n    ", System.StringComparison.Ordinal), System.StringComparison.Ordinal);
        return Assert.Single(AdmissionInput.Render("5.2", profile).Diagnostics, found => found.Code != "PAO2004").Message;
    }

    private static string Found(string lines) => string.Join(", ", AdmissionInput.Render("5.2", AdmissionInput.With("additionalKernelArgs: " + lines))
        .Diagnostics.Where(found => found.Code != "PAO2004").Select(found => $"{found.Code} {found.Severity.ToString().ToLowerInvariant()}"));
}
