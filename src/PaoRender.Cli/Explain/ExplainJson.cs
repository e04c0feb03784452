using System.IO;
using PaoRender.Explain;
using PaoRender.Releases;

namespace PaoRender.Cli;

/// <summary>The answer of <c>pao explain</c> for machines.</summary>
internal static class ExplainJson
{
    public static void Write(TextWriter writer, OperatorRelease release, ModeReport report) => JsonReport.Write(writer, json =>
    {
        json.WriteString("release", release.ToString());
        json.WriteString("refusal", report.Refusal);
        json.WriteStartArray("files");
        foreach (ModeDifference file in report.Files)
        {
            json.WriteStartObject();
            json.WriteString("file", file.FileName);
            JsonReport.WriteIdentity(json, file.Object);
            json.WriteString("onlyIn", file.OnlyIn switch { MatchMode.Controller => "controller", MatchMode.Render => "render", _ => null });
            json.WriteStartArray("reasons");
            foreach ((string name, string text) in PartTexts.Of(file.Reasons))
            {
                json.WriteStartObject();
                json.WriteString("reason", name);
                json.WriteString("text", text);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            DifferenceJson.WriteAll(json, "differences", file.Differences);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
