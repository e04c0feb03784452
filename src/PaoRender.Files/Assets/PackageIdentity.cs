using System.Text.RegularExpressions;

namespace PaoRender.Files;

/// <summary>Id and version of a NuGet package.</summary>
/// <param name="Id">The id.</param>
/// <param name="Version">The version.</param>
public sealed record PackageIdentity(string Id, string Version)
{
    private static readonly Regex s_id = new(@"\A[A-Za-z0-9_]+([.-][A-Za-z0-9_]+)*\z");
    private static readonly Regex s_version = new(@"\A(0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}(-[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?\z");

    /// <summary>Whether NuGet takes the id.</summary>
    public bool HasGoodId => Id.Length <= 100 && s_id.IsMatch(Id);

    /// <summary>Whether the version has the form <c>1.2.3</c> or <c>1.2.3-rc.1</c>.</summary>
    public bool HasGoodVersion => s_version.IsMatch(Version);
}
