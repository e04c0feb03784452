namespace PaoRender.NodeTools.Tests.Support;

/// <summary>The scripts of the bundle as they come to a node.</summary>
internal static class NodeScripts
{
    /// <summary>A script's text, taken from a rendered manifest.</summary>
    public static string Text(string name, NodeCase? nodeCase = null) =>
        TestBundle.Current.Render(nodeCase ?? Cases.Everything).Text("/usr/local/bin/" + name);
}
