using PaoRender.Tests.Shared;

namespace PaoRender.Core.Tests;

internal static class OwnVectors
{
    public static string Path(string name) =>
        System.IO.Path.Combine(RepositoryPaths.Root, "tests", "PaoRender.Core.Tests", "vectors", name);
}
