namespace PaoRender.Manifests;

/// <summary>A field of a value: <c>target.name</c>, or <c>target.?name</c> where it may be missing.</summary>
internal sealed class CelSelection(CelExpression target, string name, bool isOptional)
{
    /// <summary>Gives the field's value.</summary>
    public object? Value(CelScope scope) =>
        isOptional ? CelValues.OptionalField(target(scope), name) : CelValues.Field(target(scope), name);

    /// <summary>Tells whether there is the field: the macro <c>has()</c>.</summary>
    public object? Has(CelScope scope) => target(scope) switch
    {
        CelObject mapping => mapping.Has(name),
        CelOptional optional => CelValues.OptionalField(optional, name) is CelOptional { HasValue: true },
        _ => throw CelException.Unsupported("has() stands on something that is not an object"),
    };
}
