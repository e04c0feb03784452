using System.Collections.Generic;
using System.Linq;

namespace PaoRender.Generators;

/// <summary>The classes of one kind, in the order in which the schema names them.</summary>
internal sealed class ClassTable(ParseContext context)
{
    private readonly List<string> _order = [];
    private readonly Dictionary<string, (ClassSpec? Spec, PlaceSpec Place)> _byName = [];

    public IEnumerable<(ClassSpec Spec, PlaceSpec Place)> Classes =>
        _order.Select(name => (_byName[name].Spec!, _byName[name].Place));

    /// <summary>Takes a name, so that the class stands before those below it.</summary>
    /// <returns>Whether the name was free.</returns>
    public bool Reserve(string name, PlaceSpec place)
    {
        if (_byName.ContainsKey(name)) return false;
        _byName.Add(name, (null, place));
        _order.Add(name);
        return true;
    }

    /// <summary>Gives the class of a name. A second class of the same name must have the same structure and becomes the first.</summary>
    public void Set(ClassSpec spec, PlaceSpec place, bool first)
    {
        (ClassSpec? known, PlaceSpec knownPlace) = _byName[spec.Name];
        if (first)
        {
            _byName[spec.Name] = (spec, knownPlace);
            return;
        }

        if (known is not null && known.Structure().Equals(spec.Structure())) return;
        context.Report(
            Rules.NameClash,
            place,
            $"The class {spec.Name} is also made at {knownPlace.ToShortText()} and differs there; "
            + "set x-paorender-type-name on one of the two, or make them equal.",
            knownPlace);
    }

    public EquatableArray<ClassSpec> ToArray() => EquatableArray<ClassSpec>.Of(Classes.Select(static item => item.Spec));
}
