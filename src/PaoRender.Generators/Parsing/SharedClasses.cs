using System;
using System.Collections.Generic;
using System.Linq;

namespace PaoRender.Generators;

/// <summary>Makes one class of those of a kind that are equal but for their name and their own description.</summary>
/// <remarks>
/// The one class is called after the kind and the last part of the path, where that part is the same everywhere; else it
/// keeps the name of the first place. So the names depend on the schema alone.
/// </remarks>
internal static class SharedClasses
{
    public static IReadOnlyList<KnownClass> Merge(IReadOnlyList<KnownClass> classes, string space)
    {
        string prefix = "global::" + space + ".";
        var groups = new Dictionary<ClassSpec, List<int>>();
        var tokens = new Dictionary<string, string>();
        // From the end, so that a class comes after all those below it, which by then go by one name each.
        for (int i = classes.Count - 1; i > 0; i--)
        {
            ClassSpec spec = classes[i].Spec!;
            ClassSpec key = ClassRenaming.References(spec, tokens) with { Name = classes[i].IsFixed ? spec.Name : "", Description = "" };
            if (!groups.TryGetValue(key, out List<int>? group)) groups.Add(key, group = []);
            group.Add(i);
            tokens[prefix + spec.Name] = prefix + classes[group[0]].Spec!.Name;
        }

        Dictionary<string, string> names = Names(classes, groups.Values, prefix);
        var merged = new List<KnownClass>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (KnownClass known in classes)
        {
            string name = names.TryGetValue(prefix + known.Spec!.Name, out string? full) ? full.Substring(prefix.Length) : known.Spec.Name;
            if (seen.Add(name)) merged.Add(known with { Spec = ClassRenaming.References(known.Spec, names) with { Name = name } });
        }

        return merged;
    }

    private static Dictionary<string, string> Names(
        IReadOnlyList<KnownClass> classes, IEnumerable<List<int>> groups, string prefix)
    {
        var taken = new HashSet<string>(classes.Select(static item => item.Spec!.Name), StringComparer.Ordinal);
        var names = new Dictionary<string, string>();
        string root = classes[0].Spec!.Name;
        foreach (List<int> group in groups.Where(static group => group.Count > 1).OrderBy(static group => group[group.Count - 1]))
        {
            KnownClass first = classes[group[group.Count - 1]];
            bool sameLabel = group.TrueForAll(index => classes[index].Label == first.Label);
            string name = sameLabel && taken.Add(root + first.Label) ? root + first.Label : first.Spec!.Name;
            foreach (int index in group) names[prefix + classes[index].Spec!.Name] = prefix + name;
        }

        return names;
    }
}
