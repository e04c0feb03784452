using System.Threading;

namespace PaoRender.Build.Tasks;

/// <summary>Where what is rendered of one cluster goes; paths are as the project says them.</summary>
/// <param name="Owner">The project, with its folder of manifests, its index and its folder of the report.</param>
/// <param name="TrackingFile">The file that remembers the manifests.</param>
/// <param name="SideTrackingFile">The file that remembers where report and index went; empty where neither is written.</param>
/// <param name="Site">The site that the cluster is; null where the project is one cluster.</param>
/// <param name="Claims">What other projects have written, where somebody looked it up already.</param>
/// <param name="Token">Stops before the first file gets its name.</param>
internal sealed record ClusterTarget(
    OutputOwner Owner, string TrackingFile, string SideTrackingFile, string? Site, OutputClaims? Claims, CancellationToken Token);
