using System;

namespace PaoRender;

/// <summary>Argument checks that read alike on both target frameworks. Compiled into every assembly below src.</summary>
internal static class Require
{
    /// <summary>Returns the argument, or throws when it is null.</summary>
    public static T NotNull<T>(T? argument, string name) => argument is null ? throw new ArgumentNullException(name) : argument;
}
