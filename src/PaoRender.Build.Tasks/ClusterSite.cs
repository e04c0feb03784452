namespace PaoRender.Build.Tasks;

/// <summary>A folder of a project that is rendered as a cluster of its own.</summary>
/// <param name="Name">The name, which is also that of the folder of its manifests.</param>
/// <param name="Folder">The full path of the folder, with a separator at its end.</param>
internal sealed record ClusterSite(string Name, string Folder);
