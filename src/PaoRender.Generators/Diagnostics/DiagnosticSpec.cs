using System.Linq;
using Microsoft.CodeAnalysis;

namespace PaoRender.Generators;

/// <summary>A diagnostic in plain values.</summary>
/// <param name="Id">The rule.</param>
/// <param name="Place">Where.</param>
/// <param name="Text">What is wrong and what to do about it.</param>
/// <param name="Other">A second place that has to do with it; <see cref="PlaceSpec.None"/> when there is none.</param>
internal sealed record DiagnosticSpec(string Id, PlaceSpec Place, string Text, PlaceSpec Other)
{
    public Diagnostic ToDiagnostic() => Diagnostic.Create(
        DiagnosticDescriptors.All.First(rule => rule.Id == Id),
        Place.ToLocation(),
        Other.Path.Length == 0 ? null : [Other.ToLocation()],
        Text);
}
