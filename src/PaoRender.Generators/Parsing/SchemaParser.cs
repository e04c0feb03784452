using System.Collections.Generic;
using System.Threading;
using PaoRender.Manifests;

namespace PaoRender.Generators;

/// <summary>Reads a schema file into what is to be generated from it.</summary>
internal static class SchemaParser
{
    public static ParsedFile Parse(SchemaFile file, CancellationToken cancellation)
    {
        var context = new ParseContext(FileOptions.Check(file, out DiagnosticSpec[] errors), cancellation);
        context.Diagnostics.AddRange(errors);

        var bag = new DiagnosticBag();
        var others = new List<ManifestNode>();
        foreach (ManifestDocument document in ManifestText.Read(file.Path, file.Text, bag, cancellation: cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            if (!DocumentParser.Parse(document.Root, context)) others.Add(document.Root);
        }

        OtherDocuments.Report(others, context);

        foreach (ManifestDiagnostic error in bag.Items)
        {
            context.Report(DiagnosticDescriptors.Malformed, context.Lines.At(error.Position.Line, error.Position.Column), error.Message);
        }

        return new ParsedFile(
            EquatableArray<ParsedKind>.Of(context.Kinds),
            EquatableArray<ClassDeclaration>.Of(context.Declarations),
            EquatableArray<DiagnosticSpec>.Of(context.Diagnostics));
    }
}
