using System.Collections.Generic;
using PaoRender.Diagnostics;
using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>
/// Looks for ClusterRoles and ClusterRoleBindings that let others than cluster administrators write WorkloadPartitions objects.
/// Roles of a namespace give nothing here, because the objects are the cluster's.
/// </summary>
internal static class WriteAccessCheck
{
    private static readonly string[] s_administrators = ["system:masters", "system:cluster-admins"];

    // Groups that everyone is in: no role of an administrator belongs to them.
    private static readonly string[] s_crowds =
        ["system:authenticated", "system:unauthenticated", "system:serviceaccounts", "system:authenticated:oauth"];

    public static void Run(ClusterCheckScope scope)
    {
        // Where the kind is not used, who might write it is of no interest.
        bool isUsed = scope.Facts.Declared.First is not null || scope.Request.EnableWorkloadPartitioning || scope.Request.WithWorkloadPartitionsApi;
        if (!isUsed) return;
        var roles = new Dictionary<string, AccessRole> { ["cluster-admin"] = AccessRole.ClusterAdmin };
        foreach ((ManifestMapping root, string file) in AccessDocuments.OfKind(scope.Input.AccessRules, "ClusterRole"))
        {
            string name = AccessDocuments.Name(root);
            var role = AccessRole.Read(root);
            roles[name] = role;
            if (role.Writes is { } rule && AccessRole.AggregatesInto(root) is { } target && target != "cluster-admin")
                Report(scope, rule.In(file), $"The ClusterRole '{name}' adds write access to the default role '{target}'");
        }

        foreach ((ManifestMapping root, string file) in AccessDocuments.OfKind(scope.Input.AccessRules, "ClusterRoleBinding"))
        {
            string role = AccessDocuments.Text(root, "roleRef", "name");
            if (roles.TryGetValue(role, out AccessRole? found)) CheckSubjects(scope, root, file, role, found);
        }
    }

    private static void CheckSubjects(ClusterCheckScope scope, ManifestMapping binding, string file, string roleName, AccessRole role)
    {
        foreach (ManifestMapping subject in AccessDocuments.Mappings(binding["subjects"]))
        {
            string kind = AccessDocuments.Text(subject, "kind");
            string name = AccessDocuments.Text(subject, "name");
            bool refused = role.IsAdministrator ? IsOneOf(s_crowds) : role.Writes is not null && !IsOneOf(s_administrators);
            if (!refused) continue;
            Report(
                scope,
                subject.In(file),
                $"The ClusterRoleBinding '{AccessDocuments.Name(binding)}' gives the {kind} '{name}' the role '{roleName}' and with it write access");

            bool IsOneOf(string[] groups) => kind == "Group" && System.Array.IndexOf(groups, name) >= 0;
        }
    }

    private static void Report(ClusterCheckScope scope, SourcePosition position, string what) => scope.Error(
        RenderCodes.PartitionsWritable,
        position,
        what + " to workloadpartitions.workload.openshift.io. Only cluster administrators may write these; leave 'get', 'list' and 'watch'.");
}
