using System;
using System.IO;
using PaoRender.Files;
using PaoRender.Manifests;

namespace PaoRender.Cli;

/// <summary>Reports what the disk does to a source of machines, of which parts are read when they are needed.</summary>
internal static class SourceErrors
{
    private const string Code = "PAO1011";

    /// <summary>What a function makes; null, with an error, where the disk kept it from that.</summary>
    public static T? Caught<T>(UserPath place, DiagnosticBag diagnostics, Func<T?> make)
        where T : class
    {
        try
        {
            return make();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            diagnostics.Error(Code, new SourcePosition(place.Display, 0, 0), $"This cannot be read: {error.Message}");
            return null;
        }
    }
}
