using System.Globalization;
using System.Text;
using PaoRender.Manifests;

namespace PaoRender;

/// <summary>One row of an index. The order of its fields never changes; docs/manifests.index.schema.json describes them.</summary>
internal static class ManifestIndexRow
{
    public static string Write(RenderRequest request, RenderedManifest manifest, string? site)
    {
        var text = new StringBuilder("{");
        Add(text, "file", site is null ? manifest.FileName : site + "/" + manifest.FileName);
        Add(text, "sha256", Sha256Text.Of(manifest.Content));
        text.Append(", \"size\": ").Append(manifest.Content.Length.ToString(CultureInfo.InvariantCulture));
        Add(text, "apiVersion", manifest.ApiVersion);
        Add(text, "kind", manifest.Kind);
        Add(text, "namespace", manifest.Namespace);
        Add(text, "name", manifest.Name);
        Add(text, "profile", manifest.Profile);
        Add(text, "pool", manifest.Pool);
        Add(text, "site", site);
        Add(text, "release", request.Release.ToString());
        Add(text, "match", request.Match == MatchMode.Controller ? "controller" : "render");
        Add(text, "bundle", request.Assets.Checksum);
        return text.Append('}').ToString();
    }

    private static void Add(StringBuilder text, string name, string? value)
    {
        if (string.IsNullOrEmpty(value)) return;
        if (text.Length > 1) text.Append(", ");
        text.Append('"').Append(name).Append("\": ").Append(ManifestJson.Write(value!));
    }
}
