using System.IO;
using PaoRender.Build.Tests.Infra;

namespace PaoRender.Build.Tests.Packages;

/// <summary>A rendered file that is gone or was edited by hand comes back.</summary>
public sealed class LostOutput(PackagesFixture packages) : IClassFixture<PackagesFixture>
{
    [Fact]
    public void DeletedOrEditedFile_IsRestored() => packages.Scenario(nameof(LostOutput), project =>
    {
        const string Tuned = "bin/Debug/manifests/du_tuned.yaml";
        project.WriteSdkProject("site.csproj");
        project.Write("worker.yaml", TestProfile.Worker("du"));
        project.Build().Succeeded();
        string rendered = project.Read(Tuned);

        File.Delete(project.PathOf(Tuned));
        project.Build("--no-restore").Succeeded().Rendered(1);
        Assert.Equal(rendered, project.Read(Tuned));

        project.Write(Tuned, rendered + "# by hand\n");
        project.Build("--no-restore").Succeeded().Rendered(1);
        Assert.Equal(rendered, project.Read(Tuned));
    });
}
