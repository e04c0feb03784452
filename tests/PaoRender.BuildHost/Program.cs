using Microsoft.Build.Locator;

namespace PaoRender.BuildHost;

/// <summary>A program that builds within itself, as IDEs do: <c>PaoRender.BuildHost PROJECT BINARY-LOG</c>.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        // Before any method that names a type of MSBuild.
        MSBuildLocator.RegisterDefaults();
        return InProcessBuild.Run(args[0], args[1]);
    }
}
