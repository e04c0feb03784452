using System.Collections.Generic;
using PaoRender.Diagnostics;
using PaoRender.Manifests;
using PaoRender.Rendering;

namespace PaoRender.Partitioning;

/// <summary>
/// Looks for ClusterRoles and ClusterRoleBindings that let others than cluster administrators write WorkloadPartitions objects.
/// Roles of a namespace give nothing here, because the objects are the cluster's.
/// </summary>
internal static class WriteAccess
{
    private static readonly string[] s_administrators = ["system:masters", "system:cluster-admins"];

    // Groups that everyone is in: no role of an administrator belongs to them.
    private static readonly string[] s_crowds =
        ["system:authenticated", "system:unauthenticated", "system:serviceaccounts", "system:authenticated:oauth"];

    public static void Check(RenderScope scope)
    {
        var roles = new Dictionary<string, AccessRole> { ["cluster-admin"] = AccessRole.ClusterAdmin };
        foreach ((ManifestMapping root, string file) in AccessDocuments.OfKind(scope.Cluster.AccessRules, "ClusterRole"))
        {
            string name = AccessDocuments.Name(root);
            var role = AccessRole.Read(root);
            roles[name] = role;
            if (role.Writes is { } rule && AccessRole.AggregatesInto(root) is { } target && target != "cluster-admin")
                Report(scope, rule.In(file), $"The ClusterRole '{name}' adds write access to the default role '{target}'");
        }

        foreach ((ManifestMapping root, string file) in AccessDocuments.OfKind(scope.Cluster.AccessRules, "ClusterRoleBinding"))
        {
            string role = AccessDocuments.Text(root, "roleRef", "name");
            if (roles.TryGetValue(role, out AccessRole? found)) CheckSubjects(scope, root, file, role, found);
        }
    }

    private static void CheckSubjects(RenderScope scope, ManifestMapping binding, string file, string roleName, AccessRole role)
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

    private static void Report(RenderScope scope, SourcePosition position, string what) => scope.RefuseIfStrict(
        RenderCodes.PartitionsWritable,
        position,
        what + " to workloadpartitions.workload.openshift.io. Only cluster administrators may write these; leave 'get', 'list' and 'watch'.");
}
