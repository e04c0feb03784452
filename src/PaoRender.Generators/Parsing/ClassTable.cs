using System.Collections.Generic;
using System.Linq;

namespace PaoRender.Generators;

/// <summary>The classes of one kind, in the order in which the schema names them.</summary>
internal sealed class ClassTable(ParseContext context)
{
    private readonly List<string> _order = [];
    private readonly Dictionary<string, KnownClass> _byName = [];

    public IReadOnlyList<KnownClass> Classes => [.. _order.Select(name => _byName[name])];

    /// <summary>The class of a name; null when the name is free.</summary>
    public KnownClass? Find(string name) => _byName.TryGetValue(name, out KnownClass? known) ? known : null;

    /// <summary>Takes a name, so that the class stands before those below it.</summary>
    /// <returns>Whether the name was free.</returns>
    public bool Reserve(string name, KnownClass known)
    {
        if (_byName.ContainsKey(name)) return false;
        _byName.Add(name, known);
        _order.Add(name);
        return true;
    }

    /// <summary>Gives the class of a name. A second class of the same name must have the same structure and becomes the first.</summary>
    public void Set(ClassSpec spec, PlaceSpec place, bool first)
    {
        KnownClass known = _byName[spec.Name];
        if (first)
        {
            _byName[spec.Name] = known with { Spec = spec };
            return;
        }

        if (known.Spec is not null && known.Spec.Structure().Equals(spec.Structure())) return;
        context.Report(
            DiagnosticDescriptors.NameClash,
            place,
            $"The class {spec.Name} is also made at {known.Place.ToShortText()} and differs there; "
            + "set x-paorender-type-name on one of the two, or make them equal.",
            known.Place);
    }
}
