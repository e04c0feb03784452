using System.Collections.Generic;
using System.Globalization;

namespace PaoRender.Generators;

/// <summary>The names of one class's members, each given once.</summary>
internal sealed class MemberNames(ParseContext context, string className, bool isKind)
{
    private readonly Dictionary<string, PlaceSpec> _places = [];

    /// <summary>The name of a property.</summary>
    /// <returns>The name; null when it is taken and the author of the schema must choose another one.</returns>
    public string? Property(string key, PlaceSpec place)
    {
        string name = Naming.Property(key, className, isKind);
        if (!_places.TryGetValue(name, out PlaceSpec? other))
        {
            _places.Add(name, place);
            return name;
        }

        string fault = $"The property {name} of {className} is also made at {other.ToShortText()}";
        if (!context.IsDefinition)
        {
            context.Report(DiagnosticDescriptors.NameClash, place, fault + ".", other);
            return null;
        }

        string free = Free(name);
        _places.Add(free, place);
        context.Report(DiagnosticDescriptors.NameChanged, place, $"{fault}; '{key}' becomes {free}.", other);
        return free;
    }

    /// <summary>A name for something that goes with a property. It gives way to the schema's own names.</summary>
    public string Companion(string name, PlaceSpec place)
    {
        string free = _places.ContainsKey(name) || name == className || Naming.IsMember(name, isKind) ? Free(name) : name;
        _places.Add(free, place);
        return free;
    }

    private string Free(string name)
    {
        for (int number = 2; ; number++)
        {
            string free = name + number.ToString(CultureInfo.InvariantCulture);
            if (!_places.ContainsKey(free) && free != className) return free;
        }
    }
}
