using System;
using System.IO;
using System.Security;

namespace PaoRender.Files;

/// <summary>Tells what the disk can do to us from mistakes in the program, which must stay visible.</summary>
internal static class DiskError
{
    public static bool Is(Exception error) => error is IOException or UnauthorizedAccessException or SecurityException;
}
