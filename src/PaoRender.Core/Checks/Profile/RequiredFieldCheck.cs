using PaoRender.Diagnostics;
using PaoRender.Manifests;
using PaoRender.Schemas;

namespace PaoRender.Checks;

/// <summary>The fields that the API server insists on.</summary>
internal static class RequiredFieldCheck
{
    public static void Run(ProfileCheckScope scope)
    {
        V2PerformanceProfileSpec spec = scope.Spec;
        if ((scope.Profile.Input.Document.Root as ManifestMapping)?["spec"] is null) return;
        if (spec.Cpu is { Reserved: null }) Require(scope, "spec", "cpu", "reserved");
        if (spec.Cpu is { Isolated: null }) Require(scope, "spec", "cpu", "isolated");
        if (spec.NodeSelector is null) Require(scope, "spec", "nodeSelector");
    }

    /// <summary>Reports a field that is not there. A wrong type in its place has been reported already.</summary>
    public static void Require(ProfileCheckScope scope, params string[] path)
    {
        if ((scope.Profile.Input.Document.Root as ManifestMapping)?.Find(path) is { IsNull: false }) return;
        if (scope.HasDoubt(scope.Profile.Input.Document)) return;
        string field = string.Join(".", path);
        string example = field switch
        {
            "spec.cpu" => "reserved and isolated below it, such as \"0-1\" and \"2-7\"",
            "spec.cpu.reserved" => "the CPUs of the system, such as reserved: \"0-1\"",
            "spec.cpu.isolated" => "the CPUs of the workload, such as isolated: \"2-7\"",
            "spec.nodeSelector" => "the role of its nodes, such as node-role.kubernetes.io/worker: \"\"",
            _ => "it",
        };
        scope.Refuse(RenderCodes.Required, $"'{field}' is missing from profile '{scope.Profile.Name}'; add {example}.", path);
    }
}
