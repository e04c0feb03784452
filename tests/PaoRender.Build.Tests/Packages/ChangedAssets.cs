using System.IO;
using PaoRender.Build.Tests.Infra;
using PaoRender.Tests.Shared;

namespace PaoRender.Build.Tests.Packages;

/// <summary>The files of an asset folder are input.</summary>
public sealed class ChangedAssets(PackagesFixture packages) : IClassFixture<PackagesFixture>
{
    [Fact]
    public void EditedScript_IsRendered() => packages.Scenario(nameof(ChangedAssets), project =>
    {
        string builtIn = Path.Combine(RepositoryPaths.Root, "src", "PaoRender.Core", "Assets", "BuiltIn");
        foreach (string file in Directory.GetFiles(builtIn, "*", SearchOption.AllDirectories))
            project.Write(Path.Combine("assets", Path.GetRelativePath(builtIn, file)), File.ReadAllText(file));
        project.WriteSdkProject("site.csproj", "<PaoOperatorAssets>assets</PaoOperatorAssets>");
        project.Write("worker.yaml", TestProfile.Worker("du"));
        project.Build().Succeeded().Rendered(1);
        string before = project.Read("bin/Debug/manifests/du_machineconfig.yaml");

        string script = Path.GetRelativePath(project.Folder, Directory.GetFiles(project.PathOf("assets/scripts"))[0]);
        project.Write(script, project.Read(script) + "# edited\n");
        project.Build("--no-restore").Succeeded().Rendered(1);

        Assert.NotEqual(before, project.Read("bin/Debug/manifests/du_machineconfig.yaml"));
        project.Build("--no-restore").Succeeded().Rendered(0);
    });
}
