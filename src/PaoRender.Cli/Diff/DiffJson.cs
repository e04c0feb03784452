using System.Collections.Generic;
using System.IO;
using PaoRender.Impact;

namespace PaoRender.Cli;

/// <summary>The answer of <c>pao diff</c> for machines.</summary>
internal static class DiffJson
{
    public static void Write(TextWriter writer, DiffSides sides, IReadOnlyList<ObjectImpact> impacts) => JsonReport.Write(writer, json =>
    {
        json.WriteString("from", sides.From);
        json.WriteString("to", sides.To);
        json.WriteStartArray("objects");
        foreach (ObjectImpact impact in impacts)
        {
            json.WriteStartObject();
            JsonReport.WriteIdentity(json, impact.Object);
            json.WriteString("impact", DiffText.Word(impact.Class));
            json.WriteString("pool", impact.Pool);
            json.WriteStartArray("differences");
            foreach (PartImpact part in impact.Parts)
            {
                json.WriteStartObject();
                DifferenceJson.WriteFields(json, part.Difference);
                json.WriteString("impact", DiffText.Word(part.Class));
                json.WriteString("reason", part.Reason);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
