using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using PaoRender.Assets;

namespace PaoRender.NodeTools.Tests.Support;

/// <summary>
/// The bundle that the tests judge: the built-in one, or the folder that PAORENDER_TEST_BUNDLE names. The mutation check
/// puts a broken one in its place for the length of a test call.
/// </summary>
internal sealed class TestBundle
{
    public const string Variable = "PAORENDER_TEST_BUNDLE";

    private static readonly AsyncLocal<TestBundle?> s_override = new();
    private static readonly Lazy<TestBundle> s_given = new(() => new TestBundle(ReadGiven()));

    private readonly ConcurrentDictionary<NodeCase, RenderedNode> _rendered = new();

    public TestBundle(AssetBundle assets) => Assets = assets;

    public static TestBundle Current
    {
        get => s_override.Value ?? s_given.Value;
        set => s_override.Value = value;
    }

    public AssetBundle Assets { get; }

    /// <summary>Where the built-in bundle lies in the repository.</summary>
    public static string SourceFolder { get; } =
        Path.Combine(PaoRender.Tests.Shared.RepositoryPaths.Root, "src", "PaoRender.Core", "Assets", "BuiltIn");

    /// <summary>The files of the bundle's source, by their path in the bundle.</summary>
    public static Dictionary<string, byte[]> ReadFolder(string folder) => Directory
        .GetFiles(folder, "*", SearchOption.AllDirectories)
        .ToDictionary(path => Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllBytes, StringComparer.Ordinal);

    /// <summary>The source text of one asset, as the bundle has it.</summary>
    public string Source(string path) => Assets.Text(path);

    /// <summary>A case rendered with this bundle; done once.</summary>
    public RenderedNode Render(NodeCase nodeCase) => _rendered.GetOrAdd(nodeCase, item => RenderedNode.Of(item, Assets));

    private static AssetBundle ReadGiven() => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder
        ? new AssetBundle(folder, ReadFolder(folder))
        : AssetBundle.BuiltIn;
}
