namespace PaoRender.Generators;

/// <summary>The values that a schema lists for a property.</summary>
/// <param name="Name">The name of the class that holds the constants.</param>
/// <param name="Type">The constants' C# type.</param>
/// <param name="Values">The constants in schema order.</param>
internal sealed record EnumSpec(string Name, string Type, EquatableArray<EnumValueSpec> Values);
