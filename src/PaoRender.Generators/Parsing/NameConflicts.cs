using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace PaoRender.Generators;

/// <summary>Settles who gets a name that several kinds want.</summary>
internal static class NameConflicts
{
    public static EquatableArray<ClassChange> Changes(ImmutableArray<ClassDeclaration> declarations) =>
        EquatableArray<ClassChange>.Of(new NameConflictFinder(declarations).NameConflicts.Select(static conflict => conflict.Change));

    public static EquatableArray<DiagnosticSpec> Diagnostics(ImmutableArray<ClassDeclaration> declarations) =>
        EquatableArray<DiagnosticSpec>.Of(
            new NameConflictFinder(declarations).NameConflicts.Select(static conflict => conflict.Diagnostic).OfType<DiagnosticSpec>());

    /// <summary>The kind with what must be otherwise; null when nothing is left.</summary>
    public static KindSpec? Apply(ParsedKind file, EquatableArray<ClassChange> changes)
    {
        KindSpec kind = file.Kind;
        string prefix = "global::" + kind.Namespace + ".";
        var dropped = new HashSet<string>();
        var renamed = new Dictionary<string, string>();
        foreach (ClassChange change in changes)
        {
            if (change.Path != file.Path || change.Ordinal != file.Ordinal) continue;
            if (change.ClassName is null) return null;
            if (change.NewName is null) dropped.Add(change.ClassName);
            else renamed.Add(prefix + change.ClassName, prefix + change.NewName);
        }

        IEnumerable<ClassSpec> classes = kind.Classes;
        if (dropped.Count > 0) classes = classes.Where(item => !dropped.Contains(item.Name));
        if (renamed.Count > 0) classes = classes.Select(item => ClassRenaming.Apply(item, renamed, prefix));
        return dropped.Count + renamed.Count == 0 ? kind : kind with { Classes = EquatableArray<ClassSpec>.Of(classes) };
    }
}
