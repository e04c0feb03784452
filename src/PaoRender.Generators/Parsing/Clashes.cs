using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace PaoRender.Generators;

/// <summary>Finds names that several kinds want. The first one of the files keeps the name.</summary>
internal static class Clashes
{
    private static List<Clash> Find(ImmutableArray<ClassDeclaration> declarations)
    {
        var clashes = new List<Clash>();
        var byHint = new Dictionary<string, ClassDeclaration>(StringComparer.OrdinalIgnoreCase);
        var byClass = new Dictionary<(string, string), ClassDeclaration>();
        string? droppedPath = null;
        int droppedOrdinal = -1;
        foreach (ClassDeclaration declaration in declarations)
        {
            // The classes of a kind follow it at once: with the kind goes all that is below it.
            if (declaration.Path == droppedPath && declaration.Ordinal == droppedOrdinal) continue;
            Clash? clash = declaration.IsKind ? KindClash(declaration, byHint, byClass) : ClassClash(declaration, byClass);
            if (clash is { } found)
            {
                clashes.Add(found);
                if (found.Dropped.ClassName is null) (droppedPath, droppedOrdinal) = (declaration.Path, declaration.Ordinal);
                continue;
            }

            if (declaration.IsKind) byHint.Add(declaration.HintName, declaration);
            byClass.Add((declaration.Namespace, declaration.Structure.Name), declaration);
        }

        return clashes;
    }

    public static EquatableArray<DroppedClass> Dropped(ImmutableArray<ClassDeclaration> declarations) =>
        EquatableArray<DroppedClass>.Of(Find(declarations).Select(static clash => clash.Dropped));

    public static EquatableArray<DiagnosticSpec> Diagnostics(ImmutableArray<ClassDeclaration> declarations) =>
        EquatableArray<DiagnosticSpec>.Of(Find(declarations).Select(static clash => clash.Diagnostic).OfType<DiagnosticSpec>());

    /// <summary>The kind without the classes that it must not generate; null when nothing is left.</summary>
    public static KindSpec? Without(FileKind file, EquatableArray<DroppedClass> dropped)
    {
        var names = new HashSet<string>();
        foreach (DroppedClass item in dropped)
        {
            if (item.Path != file.Path || item.Ordinal != file.Ordinal) continue;
            if (item.ClassName is null) return null;
            names.Add(item.ClassName);
        }

        return names.Count == 0
            ? file.Kind
            : file.Kind with { Classes = EquatableArray<ClassSpec>.Of(file.Kind.Classes.Where(item => !names.Contains(item.Name))) };
    }

    private static Clash? KindClash(
        ClassDeclaration declaration,
        Dictionary<string, ClassDeclaration> byHint,
        Dictionary<(string, string), ClassDeclaration> byClass)
    {
        var dropped = new DroppedClass(declaration.Path, declaration.Ordinal, null);
        string name = declaration.Structure.Name;
        if (byHint.TryGetValue(declaration.HintName, out ClassDeclaration? same))
        {
            return new Clash(dropped, new DiagnosticSpec(
                Rules.DuplicateKind.Id,
                declaration.Place,
                $"The kind of {name} is also defined at {same.Place.ToShortText()}; remove one of the two.",
                same.Place));
        }

        return byClass.TryGetValue((declaration.Namespace, name), out ClassDeclaration? other)
            ? new Clash(dropped, NameClash(declaration, other))
            : null;
    }

    private static Clash? ClassClash(ClassDeclaration declaration, Dictionary<(string, string), ClassDeclaration> byClass)
    {
        if (!byClass.TryGetValue((declaration.Namespace, declaration.Structure.Name), out ClassDeclaration? other)) return null;
        bool shared = !other.IsKind && other.Structure.Equals(declaration.Structure);
        return new Clash(
            new DroppedClass(declaration.Path, declaration.Ordinal, declaration.Structure.Name),
            shared ? null : NameClash(declaration, other));
    }

    private static DiagnosticSpec NameClash(ClassDeclaration declaration, ClassDeclaration other) => new(
        Rules.NameClash.Id,
        declaration.Place,
        $"The class {declaration.Structure.Name} is also made at {other.Place.ToShortText()} and differs there; "
        + "give one of the two another name or the item another Namespace.",
        other.Place);
}
