using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using PaoRender.Tests.Shared;

namespace PaoRender.Core.Tests.Schemas;

/// <summary>A field of a Go type.</summary>
/// <param name="Name">Its JSON name.</param>
/// <param name="Type">Its type as Go writes it.</param>
/// <param name="OmitEmpty">Whether an empty value is left out.</param>
/// <param name="OmitZero">Whether a struct without content is left out.</param>
internal sealed record TableField(string Name, string Type, bool OmitEmpty, bool OmitZero);

/// <summary>The types of a kind in one release of the reference.</summary>
internal sealed record ReleaseTable(string Root, IReadOnlyDictionary<string, List<TableField>> Types)
{
    public const string NotHere = "The field tables (shared/spec/types beside the repository) are not here.";

    public static bool Exist => Directory.Exists(Folder);

    private static string Folder => Path.Combine(RepositoryPaths.Root, "..", "shared", "spec", "types");

    public static ReleaseTable Load(string release, string kind)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, release + ".json")));
        JsonElement table = document.RootElement.GetProperty(kind);
        return new ReleaseTable(
            table.GetProperty("root").GetString()!,
            table.GetProperty("types").EnumerateObject().ToDictionary(type => type.Name, type => Fields(type.Value)));
    }

    private static List<TableField> Fields(JsonElement type) => type.EnumerateArray().Select(field => new TableField(
        field.GetProperty("name").GetString()!,
        field.GetProperty("type").GetString()!,
        Flag(field, "omitEmpty"),
        Flag(field, "omitZero"))).ToList();

    private static bool Flag(JsonElement field, string name) => field.TryGetProperty(name, out JsonElement flag) && flag.GetBoolean();
}
