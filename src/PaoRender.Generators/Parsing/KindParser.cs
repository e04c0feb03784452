using System.Collections.Generic;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Generators;

/// <summary>Reads the schema of one kind and version.</summary>
internal static class KindParser
{
    /// <summary>Reads it and adds it to the context.</summary>
    /// <param name="hintName">Name of the file to generate.</param>
    /// <param name="className">Name of the kind's class.</param>
    /// <param name="kubernetes">The kind's names; null for a part.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="place">The node that names the kind.</param>
    /// <param name="context">The file.</param>
    public static void Parse(
        string hintName, string className, KubernetesSpec? kubernetes, ManifestMapping schema, ManifestNode place, ParseContext context)
    {
        if (schema["type"] is { } type && schema.Text("type") != "object")
        {
            context.Report(DiagnosticDescriptors.UnknownType, type, "The schema of a kind must have the type object.");
            return;
        }

        var table = new ClassTable(context);
        new ClassParser(context, table).Define(
            new ClassName(className, className), schema, context.Lines.At(place), isKind: kubernetes is not null, isFixed: true);
        IReadOnlyList<KnownClass> classes = context.IsDefinition ? SharedClasses.Merge(table.Classes, context.File.Namespace) : table.Classes;

        int ordinal = context.Kinds.Count;
        context.Kinds.Add(new ParsedKind(context.File.Path, ordinal, new KindSpec(
            hintName, context.File.Namespace, context.File.Accessibility, kubernetes,
            kubernetes is null ? null : RuleText.Of(schema, context), EquatableArray<ClassSpec>.Of(classes.Select(static item => item.Spec!)))));
        foreach (KnownClass known in classes)
        {
            ClassSpec spec = known.Spec!;
            context.Declarations.Add(new ClassDeclaration(
                context.File.Path, ordinal, hintName, context.File.Namespace, kubernetes?.Group, spec.Name == className, spec.Structure(),
                known.Place));
        }
    }
}
