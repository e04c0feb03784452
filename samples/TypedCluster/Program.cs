using System;
using System.IO;
using System.Linq;
using k8s;
using PaoRender.Manifests;
using TypedCluster;
using TypedCluster.Manifests;

Site[] sites = [new("north", 32, 2, 16), new("south", 48, 4, 32), new("east", 64, 4, 64)];

// With "apply", what is not rendered goes to the cluster that kubectl would ask.
if (args is ["apply"])
{
    using var cluster = new Kubernetes(KubernetesClientConfiguration.BuildDefaultConfig());
    foreach (string done in await ClusterBackups.ApplyAsync(cluster, "default", sites.Select(Backup))) Console.WriteLine(done);
    return 0;
}

// Otherwise the one argument is the folder to write to. What is rendered goes to "render", the rest to "apply".
string folder = args[0];
string render = Directory.CreateDirectory(Path.Combine(folder, "render")).FullName;
string apply = Directory.CreateDirectory(Path.Combine(folder, "apply")).FullName;
const string Role = "machineconfiguration.openshift.io/role";
bool failed = false;

foreach (Site site in sites)
{
    var cpus = new CpuPlan(site);
    V2PerformanceProfile profile = V2PerformanceProfile.Template(site.Name);
    profile.Spec = new()
    {
        Cpu = new() { Reserved = cpus.Reserved, Isolated = cpus.Isolated },
        Hugepages = new() { DefaultHugepagesSize = "1G", Pages = [new() { Size = "1G", Count = site.HugePages }] },
        Numa = new() { TopologyPolicy = "single-numa-node" },
        NodeSelector = new() { [$"node-role.kubernetes.io/{site.Name}"] = "" },
        MachineConfigPoolSelector = new() { [Role] = site.Name },
    };
    Write(render, $"{site.Name}.yaml", profile.ToYaml(), profile.Validate());
    V1MachineConfigPool pool = Pool(site.Name);
    Write(render, $"{site.Name}-pool.yaml", pool.ToYaml(), pool.Validate());

    V1SiteBackup backup = Backup(site);
    Write(apply, $"{site.Name}-backup.yaml", backup.ToYaml(), backup.Validate());
}

return failed ? 1 : 0;

V1SiteBackup Backup(Site site)
{
    V1SiteBackup backup = V1SiteBackup.Template(site.Name);
    backup.Spec.Schedule = $"{Array.IndexOf(sites, site) * 10} 2 * * *";
    backup.Spec.Target = V1SiteBackupSpec.TargetValues.Remote;
    return backup;
}

void Write(string to, string name, string yaml, System.Collections.Generic.IReadOnlyList<ManifestDiagnostic> findings)
{
    // The form is the one that the build turns into errors of its own.
    foreach (ManifestDiagnostic finding in findings) Console.Error.WriteLine(finding);
    failed |= findings.Any(finding => finding.Severity == DiagnosticSeverity.Error);
    File.WriteAllText(Path.Combine(to, name), yaml);
}

// A pool for the site's nodes, which the profile must match: with all that workers have, and what is rendered for the site.
static V1MachineConfigPool Pool(string site)
{
    V1MachineConfigPool pool = V1MachineConfigPool.Template(site);
    pool.Metadata.Labels = new() { [Role] = site };
    pool.Spec = new()
    {
        NodeSelector = new() { MatchLabels = new() { [$"node-role.kubernetes.io/{site}"] = "" } },
        MachineConfigSelector = new() { MatchExpressions = [new() { Key = Role, Operator = "In", Values = ["worker", site] }] },
    };
    return pool;
}
