namespace PaoRender.Core.Tests.Partitioning;

/// <summary>Access manifests that let others than cluster administrators write the objects.</summary>
public class WriteAccessCheckTests
{
    private const string Write = "{apiGroups: [workload.openshift.io], resources: [workloadpartitions], verbs: [get, patch]}";
    private const string Read = "{apiGroups: [workload.openshift.io], resources: [workloadpartitions], verbs: [get, list, watch]}";
    private const string All = "{apiGroups: ['*'], resources: ['*'], verbs: ['*']}";

    [Theory]
    [InlineData(Write, "Group", "system:authenticated", true)]
    [InlineData(Write, "User", "somebody", true)]
    [InlineData(Write, "ServiceAccount", "robot", true)]
    [InlineData(Write, "Group", "system:masters", false)]
    [InlineData(Write, "Group", "system:cluster-admins", false)]
    [InlineData(Write, "User", "system:masters", true)]
    [InlineData(Read, "Group", "system:authenticated", false)]
    [InlineData("{apiGroups: ['*'], resources: ['*'], verbs: [delete]}", "User", "somebody", true)]
    [InlineData("{apiGroups: [workload.openshift.io], resources: ['*'], verbs: ['*']}", "User", "somebody", true)]
    [InlineData("{apiGroups: [workload.openshift.io], resources: [workloadpartitions], verbs: [deletecollection]}", "User", "somebody", true)]
    [InlineData("{apiGroups: [''], resources: ['*'], verbs: ['*']}", "User", "somebody", false)]
    [InlineData("{apiGroups: [workload.openshift.io], resources: [others], verbs: ['*']}", "User", "somebody", false)]
    [InlineData("{nonResourceURLs: ['/x'], verbs: ['*']}", "User", "somebody", false)]
    [InlineData(All, "User", "admin", false)]
    [InlineData(All, "Group", "system:authenticated", true)]
    public void Binding_ThatLetsOthersWrite_IsRefused(string rule, string kind, string name, bool refused)
    {
        string role = $$"""
            apiVersion: rbac.authorization.k8s.io/v1
            kind: ClusterRole
            metadata: {name: some}
            rules: [{{rule}}]
            """;

        Assert.Equal(refused ? "PAO1317!" : "", Codes(role, Binding("some", kind, name)));
    }

    [Theory]
    [InlineData("User", "admin", false)]
    [InlineData("Group", "system:serviceaccounts", true)]
    public void Binding_ToClusterAdmin_IsForPersons(string kind, string name, bool refused) =>
        Assert.Equal(refused ? "PAO1317!" : "", Codes(Binding("cluster-admin", kind, name)));

    [Theory]
    [InlineData("aggregate-to-edit", Write, true)]
    [InlineData("aggregate-to-edit", All, true)]
    [InlineData("aggregate-to-edit", Read, false)]
    [InlineData("aggregate-to-cluster-admin", Write, false)]
    public void Role_ThatAddsToADefaultRole_IsRefused(string label, string rule, bool refused) => Assert.Equal(
        refused ? "PAO1317!" : "",
        Codes($$"""
            apiVersion: rbac.authorization.k8s.io/v1
            kind: ClusterRole
            metadata: {name: some, labels: {rbac.authorization.k8s.io/{{label}}: "true"} }
            rules: [{{rule}}]
            """));

    [Fact]
    public void Access_WhereTheKindIsNotUsed_IsNotLookedAt() => Assert.Equal(
        "",
        PartitionInput.Codes(new PartitionInput()
            .AddProfile()
            .AddInfrastructure("AllNodes")
            .Add("b.yaml", Binding("cluster-admin", "Group", "system:authenticated"))
            .Render()));

    [Fact]
    public void Access_ByReferencesRules_IsAWarning() => Assert.Equal(
        "PAO1317",
        PartitionInput.Codes(new PartitionInput { Api = true, Strictness = Strictness.Reference }
            .AddProfile().Add("b.yaml", Binding("cluster-admin", "Group", "system:authenticated")).Render()));

    private static string Binding(string role, string kind, string name) => $$"""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRoleBinding
        metadata: {name: bound}
        roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: {{role}}}
        subjects: [{kind: {{kind}}, name: "{{name}}"}]
        """;

    // The binding comes first: the order of files must not matter.
    private static string Codes(params string[] documents)
    {
        PartitionInput input = new PartitionInput { Flag = true }.AddProfile().AddInfrastructure("AllNodes");
        for (int i = documents.Length - 1; i >= 0; i--) input.Add($"access{i}.yaml", documents[i]);
        return PartitionInput.Codes(input.Render());
    }
}
