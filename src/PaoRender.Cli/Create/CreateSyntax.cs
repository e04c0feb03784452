using System.CommandLine;

namespace PaoRender.Cli;

/// <summary>The command <c>create</c> and its options. The names that the operator's profile creator has are taken too.</summary>
internal sealed class CreateSyntax
{
    private readonly SourceSyntax _source = new();

    private readonly Option<string[]> _pools = new("--pool", "--mcp-name")
    {
        Description = "The MachineConfigPool to make a profile for; may be given several times.",
        HelpName = "NAME",
    };

    private readonly Option<string[]> _nodePools = new("--node-pool-name")
    {
        Description = "In a hosted cluster: the node pool; may be given several times. From 4.17 on.",
        HelpName = "NAME",
    };

    private readonly Option<int> _reserved = new("--reserved-cpu-count")
    {
        Description = "How many CPUs are reserved for the operating system and the kubelet; hyper-threads count one by one.",
        HelpName = "COUNT",
        Required = true,
    };

    private readonly Option<bool> _kernel = new("--rt-kernel")
    {
        Description = "Whether the real-time kernel is installed: true or false.",
        HelpName = "true|false",
        Required = true,
    };

    private readonly Option<int> _offlined = new("--offlined-cpu-count")
    {
        Description = "How many CPUs are taken offline. Default: 0.",
        HelpName = "COUNT",
    };

    private readonly Option<int> _ovsDpdk = new("--ovs-dpdk-cpu-count")
    {
        Description = "How many CPUs Open vSwitch with DPDK polls on, after the reserved ones. Default: 0. From 4.23 on; only here.",
        HelpName = "COUNT",
    };

    private readonly Option<bool> _split = new("--split-reserved-cpus-across-numa") { Description = "Reserve a share of each NUMA node." };

    private readonly Option<bool> _noThreads = new("--disable-ht") { Description = "Switch hyper-threading off (kernel argument nosmt)." };

    private readonly Option<string> _power =
        RenderSyntax.OneOf("--power-consumption-mode", Choices.Power, "What counts more, power or latency. Default: default.");

    private readonly Option<bool> _perPod = new("--per-pod-power-management") { Description = "Let pods manage the power of their CPUs." };

    private readonly Option<string> _topology =
        RenderSyntax.OneOf("--topology-manager-policy", Choices.TopologyPolicy, "The kubelet's topology manager policy. Default: restricted.");

    private readonly Option<bool> _networking = new("--user-level-networking")
    {
        Description = "Give network devices as many queues as there are reserved CPUs.",
    };

    private readonly Option<bool> _tuning = new("--enable-hardware-tuning")
    {
        Description = "Add a comment that says how to set CPU frequencies. From 4.16 on.",
    };

    private readonly Option<string> _name = new("--profile-name")
    {
        Description = "The name of the profile; of several, each gets the pool's name at its end. Default: performance.",
        HelpName = "NAME",
    };

    private readonly Option<string> _release = RenderSyntax.Release("Operator release that the profile is for");

    private readonly Option<string> _output = new("--output") { Description = "File to write. Default: standard output.", HelpName = "FILE" };

    private readonly Option<string> _update = new("--update")
    {
        Description = "A file with a profile: only its CPU sets are changed, in place or into --output; fields and comments stay.",
        HelpName = "FILE",
    };

    private readonly Option<bool> _explain = new("--explain") { Description = "Say behind each line why it is there." };

    private readonly Option<string[]> _noWarn = RenderSyntax.NoWarnings();

    public Verb CreateCommand()
    {
        var command = new Verb("create", "Make a PerformanceProfile for the machines of a cluster.")
        {
            Examples =
            [
                ("pao create --must-gather must-gather --pool worker-cnf --reserved-cpu-count 4 --rt-kernel true "
                    + "--power-consumption-mode low-latency --output profiles/worker-cnf.yaml", "From a must-gather"),
                (
                    "pao create --hardware lscpu.json --pool worker --reserved-cpu-count 2 --rt-kernel false --explain",
                    "For a machine without a cluster"),
            ],
            ExitCodes = ExitMeanings.Create,
        };
        _source.AddTo(command);
        Option[] options =
        [
            _pools, _nodePools, _reserved, _kernel, _offlined, _ovsDpdk, _split, _noThreads, _power, _perPod, _topology, _networking, _tuning,
            _name, _release, _output, _update, _explain, _noWarn,
        ];
        foreach (Option option in options) command.Options.Add(option);
        return command;
    }

    public CreateOptions Read(ParseResult result) => new(_source.Read(result))
    {
        Pools = result.GetValue(_pools) ?? [],
        NodePools = result.GetValue(_nodePools) ?? [],
        ReservedCpus = result.GetValue(_reserved),
        RealTimeKernel = result.GetValue(_kernel),
        OfflinedCpus = result.GetValue(_offlined),
        OvsDpdkCpus = result.GetValue(_ovsDpdk),
        Split = result.GetValue(_split),
        DisableHyperThreading = result.GetValue(_noThreads),
        Power = result.GetValue(_power),
        PerPodPower = result.GetValue(_perPod),
        TopologyPolicy = result.GetValue(_topology),
        UserLevelNetworking = result.GetValue(_networking),
        HardwareTuning = result.GetValue(_tuning),
        ProfileName = result.GetValue(_name),
        OperatorRelease = result.GetValue(_release),
        Output = result.GetValue(_output),
        Update = result.GetValue(_update),
        Explain = result.GetValue(_explain),
        NoWarn = result.GetValue(_noWarn) ?? [],
    };
}
