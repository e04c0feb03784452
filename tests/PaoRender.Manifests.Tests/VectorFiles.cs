using System;
using System.IO;
using PaoRender.Tests.Shared;

namespace PaoRender.Manifests.Tests;

/// <summary>Vector files: our own compact copies, and the whole set when it stands beside the repository.</summary>
internal static class VectorFiles
{
    public static string Own(string name) => Path.Combine(AppContext.BaseDirectory, "vectors", name);

    public static string Whole(string name)
    {
        Skip.If(RepositoryPaths.Conformance is null, RepositoryPaths.NoConformance);
        return Path.Combine(RepositoryPaths.Conformance!, "vectors", name);
    }
}
