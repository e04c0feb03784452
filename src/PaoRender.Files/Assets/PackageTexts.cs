using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security;
using System.Text;

namespace PaoRender.Files;

/// <summary>The files that make a zip archive a NuGet package.</summary>
internal sealed class PackageTexts(PackageIdentity identity, string release)
{
    private const string Header = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";
    private const string PackageSchemas = "http://schemas.openxmlformats.org/package/2006/";

    private readonly string _release = SecurityElement.Escape(release)!;

    public string Specification =>
        Header
        + "<package xmlns=\"http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd\">\n  <metadata>\n"
        + $"    <id>{identity.Id}</id>\n    <version>{identity.Version}</version>\n    <authors>{identity.Id}</authors>\n"
        + "    <developmentDependency>true</developmentDependency>\n"
        + $"    <description>Assets of operator release {_release} for PaoRender.Build.</description>\n"
        + "  </metadata>\n</package>\n";

    /// <summary>What the project itself says wins: package props come before its own text.</summary>
    public string Props =>
        "<Project>\n  <PropertyGroup>\n"
        + "    <PaoOperatorAssets Condition=\"'$(PaoOperatorAssets)' == ''\">"
        + "$([MSBuild]::NormalizePath('$(MSBuildThisFileDirectory)', '../bundle'))</PaoOperatorAssets>\n"
        + $"    <PaoOperatorRelease Condition=\"'$(PaoOperatorRelease)' == ''\">{_release}</PaoOperatorRelease>\n"
        + "  </PropertyGroup>\n</Project>\n";

    public string Relationships =>
        Header
        + $"<Relationships xmlns=\"{PackageSchemas}relationships\">\n"
        + $"  <Relationship Type=\"http://schemas.microsoft.com/packaging/2010/07/manifest\" Target=\"/{identity.Id}.nuspec\" Id=\"R1\" />\n"
        + "</Relationships>\n";

    /// <summary>The archive's parts by their extension; files without one are named.</summary>
    public static string ContentTypes(IReadOnlyList<string> assets)
    {
        var text = new StringBuilder(Header + $"<Types xmlns=\"{PackageSchemas}content-types\">\n");
        text.Append("  <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\" />\n");
        string[] known = ["nuspec", "props", "json"];
        IEnumerable<string> others = assets.Select(path => Path.GetExtension(path).TrimStart('.')).Where(extension => extension.Length > 0);
        foreach (string extension in known.Concat(others.OrderBy(extension => extension, System.StringComparer.Ordinal)).Distinct())
            text.Append("  <Default Extension=\"").Append(SecurityElement.Escape(extension)).Append("\" ContentType=\"application/octet\" />\n");
        foreach (string path in assets.Where(path => Path.GetExtension(path).Length == 0))
            text.Append("  <Override PartName=\"/bundle/").Append(SecurityElement.Escape(path)).Append("\" ContentType=\"application/octet\" />\n");
        return text.Append("</Types>\n").ToString();
    }
}
