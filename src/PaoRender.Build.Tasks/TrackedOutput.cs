namespace PaoRender.Build.Tasks;

/// <summary>One file that a render wrote, as the tracking file remembers it.</summary>
/// <param name="Path">The path as the project says it: relative to the project's folder, or absolute.</param>
/// <param name="ApiVersion">API group and version of the object.</param>
/// <param name="Kind">Kind of the object.</param>
/// <param name="Name">Name of the object.</param>
/// <param name="Profile">The profile that it comes from; empty for cluster-wide objects.</param>
/// <param name="Site">The site that it is for; empty where the project is one cluster.</param>
internal sealed record TrackedOutput(string Path, string ApiVersion, string Kind, string Name, string Profile, string Site = "");
