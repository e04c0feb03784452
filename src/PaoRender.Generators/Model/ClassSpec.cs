using System.Linq;

namespace PaoRender.Generators;

/// <summary>A class to generate.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">The documentation.</param>
/// <param name="Properties">Its properties in schema order.</param>
/// <param name="Unknown">What becomes of keys that the schema does not have.</param>
internal sealed record ClassSpec(string Name, string Description, EquatableArray<PropertySpec> Properties, UnknownKeys Unknown)
{
    /// <summary>The class without its texts: two classes that agree in this can be one.</summary>
    public ClassSpec Structure() => this with
    {
        Description = "",
        Properties = EquatableArray<PropertySpec>.Of(
            Properties.Select(static property => property with { Description = null, Remarks = null })),
    };
}
