using System.Collections.Generic;
using System.Globalization;
using PaoRender.Manifests;

namespace PaoRender.Generators;

/// <summary>Turns object schemas into classes.</summary>
internal sealed class ClassParser
{
    private const int LongestName = 400;

    private readonly ParseContext _context;
    private readonly ClassTable _table;
    private readonly PropertyParser _properties;

    public ClassParser(ParseContext context, ClassTable table)
    {
        _context = context;
        _table = table;
        _properties = new PropertyParser(context, new TypeParser(context, this));
    }

    /// <summary>Makes the class of an object schema, and those below it.</summary>
    /// <param name="wish">The name to give.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="place">Where the schema asks for the class.</param>
    /// <param name="isKind">Whether it is the class of a Kubernetes kind.</param>
    /// <param name="isFixed">Whether the schema chose the name.</param>
    /// <returns>The name given.</returns>
    public string Define(ClassName wish, ManifestMapping schema, PlaceSpec place, bool isKind = false, bool isFixed = false)
    {
        _context.Cancellation.ThrowIfCancellationRequested();
        string name = isFixed ? wish.Full : FreeName(Shortened(wish.Full), place);
        bool first = _table.Reserve(name, new KnownClass(null, place, wish.Label, isFixed));
        string description = schema.Description() ?? $"The object {name}.";
        UnknownKeys unknown = Unknown(schema);
        List<PropertySpec> properties = _properties.Parse(name, schema, isKind);
        _table.Set(new ClassSpec(name, description, EquatableArray<PropertySpec>.Of(properties), unknown), place, first);
        return name;
    }

    /// <summary>The runtime takes no longer names than 1023 characters. What is cut out is the middle of a very long path.</summary>
    private static string Shortened(string name) =>
        name.Length <= LongestName ? name : name.Substring(0, LongestName / 2) + name.Substring(name.Length - (LongestName / 4));

    private UnknownKeys Unknown(ManifestMapping schema)
    {
        if (!schema.IsTrue("x-kubernetes-preserve-unknown-fields")) return UnknownKeys.Report;
        return _context.IsDefinition || schema.IsTrue("x-paorender-keep-unknown") ? UnknownKeys.Keep : UnknownKeys.Drop;
    }

    /// <summary>Two paths can give one name (<c>fooBar</c> and <c>foo.bar</c>); in a definition the second gets a number.</summary>
    private string FreeName(string name, PlaceSpec place)
    {
        if (!_context.IsDefinition || _table.Find(name) is not { } known) return name;
        string free = name;
        for (int number = 2; _table.Find(free) is not null; number++) free = name + number.ToString(CultureInfo.InvariantCulture);
        _context.Report(
            DiagnosticDescriptors.NameChanged, place, $"The class {name} is also made at {known.Place.ToShortText()}; this one becomes {free}.",
            known.Place);
        return free;
    }
}
