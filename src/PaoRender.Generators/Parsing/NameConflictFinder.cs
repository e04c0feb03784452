using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;

namespace PaoRender.Generators;

/// <summary>Finds names that several kinds want.</summary>
/// <remarks>
/// The first one of the files keeps the name, and kinds go before the classes below them. What comes from somebody
/// else's definition gets another name; who wrote a schema for this generator is asked to choose one.
/// </remarks>
internal sealed class NameConflictFinder
{
    private readonly Dictionary<string, ClassDeclaration> _byHint = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(string, string), ClassDeclaration> _byClass = [];
    private readonly HashSet<(string, string)> _wanted;

    public NameConflictFinder(ImmutableArray<ClassDeclaration> declarations)
    {
        _wanted = [.. declarations.Select(static item => (item.Namespace, item.Structure.Name))];
        // The classes of a kind follow it at once: with the kind goes all that is below it.
        var kinds = new List<(int Start, string? Prefix)>();
        for (int i = 0; i < declarations.Length; i++)
        {
            if (declarations[i].IsKind && TryPlaceKind(declarations[i], out string? prefix)) kinds.Add((i, prefix));
        }

        foreach ((int start, string? prefix) in kinds)
        {
            int end = start + 1;
            while (end < declarations.Length && !declarations[end].IsKind) end++;
            PlaceBelow(declarations.AsSpan().Slice(start + 1, end - start - 1), declarations[start].Structure.Name, prefix);
        }
    }

    public List<NameConflict> NameConflicts { get; } = [];

    /// <summary>Takes the name of a kind, or another one, which is then that of all below it.</summary>
    private bool TryPlaceKind(ClassDeclaration kind, out string? prefix)
    {
        prefix = null;
        if (_byHint.TryGetValue(kind.HintName, out ClassDeclaration? same))
        {
            string text = $"The kind of {kind.Structure.Name} is also defined at {same.Place.ToShortText()}; remove one of the two.";
            Add(kind, null, null, DiagnosticDescriptors.DuplicateKind.Id, text, same);
            return false;
        }

        if (_byClass.TryGetValue((kind.Namespace, kind.Structure.Name), out ClassDeclaration? other))
        {
            if (kind.Group is null)
            {
                Add(kind, null, null, DiagnosticDescriptors.NameClash.Id, Differs(kind, other), other);
                return false;
            }

            prefix = Free(kind, kind.Structure.Name + Naming.Pascal(kind.Group.Split('.')[0]), first: "");
            Add(kind, kind.Structure.Name, prefix, DiagnosticDescriptors.NameChanged.Id, Becomes(kind, prefix, other), other);
        }

        _byHint.Add(kind.HintName, kind);
        _byClass.Add((kind.Namespace, prefix ?? kind.Structure.Name), kind);
        return true;
    }

    private void PlaceBelow(ReadOnlySpan<ClassDeclaration> classes, string root, string? prefix)
    {
        // A class that differs makes those differ that use it, however equal they look.
        bool differs = prefix is not null;
        foreach (ClassDeclaration item in classes)
            differs |= _byClass.TryGetValue((item.Namespace, item.Structure.Name), out ClassDeclaration? other) && !Equal(item, other);
        foreach (ClassDeclaration item in classes)
        {
            string name = item.Structure.Name;
            if (prefix is not null && name.StartsWith(root, StringComparison.Ordinal))
            {
                string free = Free(item, prefix + name.Substring(root.Length), first: "");
                NameConflicts.Add(new NameConflict(new ClassChange(item.Path, item.Ordinal, name, free), null));
            }
            else if (!_byClass.TryGetValue((item.Namespace, name), out ClassDeclaration? other)) _byClass.Add((item.Namespace, name), item);
            else if (Equal(item, other) && (!differs || item.Group is null)) Add(item, name, null, null, "", other);
            else if (item.Group is null) Add(item, name, null, DiagnosticDescriptors.NameClash.Id, Differs(item, other), other);
            else Rename(item, Free(item, name, first: "2"), other);
        }
    }

    private void Rename(ClassDeclaration item, string free, ClassDeclaration other)
    {
        bool equal = Equal(item, other);
        Add(item, item.Structure.Name, free, equal ? null : DiagnosticDescriptors.NameChanged.Id, Becomes(item, free, other), other);
    }

    private string Free(ClassDeclaration item, string name, string first)
    {
        string free = name + first;
        for (int number = 2; !_wanted.Add((item.Namespace, free)); number++) free = name + number.ToString(CultureInfo.InvariantCulture);
        return free;
    }

    private void Add(ClassDeclaration item, string? name, string? newName, string? rule, string text, ClassDeclaration other) =>
        NameConflicts.Add(new NameConflict(
            new ClassChange(item.Path, item.Ordinal, name, newName),
            rule is null ? null : new DiagnosticSpec(rule, item.Place, text, other.Place)));

    private static bool Equal(ClassDeclaration item, ClassDeclaration other) => !other.IsKind && other.Structure.Equals(item.Structure);

    private static string Becomes(ClassDeclaration item, string name, ClassDeclaration other) =>
        $"The class {item.Structure.Name} is also made at {other.Place.ToShortText()}; this one becomes {name}.";

    private static string Differs(ClassDeclaration item, ClassDeclaration other) =>
        $"The class {item.Structure.Name} is also made at {other.Place.ToShortText()} and differs there; "
        + "give one of the two another name or the item another Namespace.";
}
