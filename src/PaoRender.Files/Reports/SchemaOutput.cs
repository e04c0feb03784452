using System.Collections.Generic;
using System.Linq;
using System.Text;
using PaoRender.Manifests;

namespace PaoRender.Files;

/// <summary>Writes the schemas of editors.</summary>
public static class SchemaOutput
{
    /// <summary>Writes all schemas into a folder; what has its content already is not touched.</summary>
    /// <param name="schemas">What to write.</param>
    /// <param name="folder">Where; it is made when missing.</param>
    /// <param name="definitions">The definitions they were made of, of which nothing is overwritten.</param>
    /// <param name="diagnostics">Where errors go.</param>
    /// <returns>Whether there was no error.</returns>
    public static bool Write(IReadOnlyList<EditorSchema> schemas, UserPath folder, InputSet definitions, DiagnosticBag diagnostics)
    {
        Require.NotNull(folder, nameof(folder));
        Require.NotNull(schemas, nameof(schemas));
        return ReportOutput.Write(
            [.. schemas.Select(schema => new ReportFile(folder.Entry(schema.FileName), Encoding.UTF8.GetBytes(schema.Content)))],
            definitions,
            diagnostics);
    }
}
