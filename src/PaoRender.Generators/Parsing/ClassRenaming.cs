using System.Collections.Generic;
using System.Linq;

namespace PaoRender.Generators;

/// <summary>Gives classes other names, where they are and where they are used.</summary>
internal static class ClassRenaming
{
    /// <summary>The class by its new name, if it has one, with the new names of the classes that it uses.</summary>
    /// <param name="spec">The class.</param>
    /// <param name="names">New full names by old ones.</param>
    /// <param name="prefix">What full names begin with.</param>
    public static ClassSpec Apply(ClassSpec spec, Dictionary<string, string> names, string prefix)
    {
        ClassSpec result = References(spec, names);
        return names.TryGetValue(prefix + spec.Name, out string? full) ? result with { Name = full.Substring(prefix.Length) } : result;
    }

    /// <summary>The class with the new names of the classes that it uses.</summary>
    public static ClassSpec References(ClassSpec spec, Dictionary<string, string> names)
    {
        bool changed = false;
        foreach (PropertySpec property in spec.Properties) changed |= Uses(property.Type, names);
        return !changed ? spec : spec with
        {
            Properties = EquatableArray<PropertySpec>.Of(
                spec.Properties.Select(property => Uses(property.Type, names) ? property with { Type = Renamed(property.Type, names) } : property)),
        };
    }

    private static bool Uses(TypeSpec type, Dictionary<string, string> names) =>
        type.Element is not null ? Uses(type.Element, names) : type.ClassName is not null && names.ContainsKey(type.ClassName);

    private static TypeSpec Renamed(TypeSpec type, Dictionary<string, string> names) => type.Element is not null
        ? type with { Element = Renamed(type.Element, names) }
        : type with { ClassName = names[type.ClassName!] };
}
