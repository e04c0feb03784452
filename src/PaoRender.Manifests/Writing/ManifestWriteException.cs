using System;

namespace PaoRender.Manifests;

/// <summary>A value cannot be written as a manifest.</summary>
public sealed class ManifestWriteException : Exception
{
    /// <summary>Creates the exception.</summary>
    public ManifestWriteException(string message)
        : base(message)
    {
    }
}
