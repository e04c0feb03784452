namespace PaoRender.Manifests;

/// <summary>A function of the Common Expression Language.</summary>
/// <param name="values">What it stands on, where it is a method, and the arguments.</param>
/// <returns>Its value; <see cref="CelOverload.None"/> where it does not take values of these types.</returns>
internal delegate object? CelFunction(object?[] values);
