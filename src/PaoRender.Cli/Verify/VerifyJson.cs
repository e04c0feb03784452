using System.Collections.Generic;
using System.IO;
using PaoRender.Releases;
using PaoRender.Takeover;

namespace PaoRender.Cli;

/// <summary>The answer of <c>pao verify</c> for machines.</summary>
internal static class VerifyJson
{
    public static void Write(TextWriter writer, OperatorRelease release, IReadOnlyList<TakeoverAnswer> answers) => JsonReport.Write(writer, json =>
    {
        json.WriteString("release", release.ToString());
        json.WriteStartArray("objects");
        foreach (TakeoverAnswer answer in answers)
        {
            json.WriteStartObject();
            JsonReport.WriteIdentity(json, answer.Object);
            json.WriteString("verdict", VerifyText.Word(answer.Verdict));
            json.WriteString("rendered", answer.RenderedFile);
            json.WriteString("state", answer.StateFile);
            DifferenceJson.WriteAll(json, "differences", answer.Differences);
            json.WriteStartArray("notes");
            foreach (string note in answer.Notes) json.WriteStringValue(note);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
