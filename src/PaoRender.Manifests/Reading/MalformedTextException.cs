using System;

namespace PaoRender.Manifests;

/// <summary>A document cannot be read.</summary>
/// <param name="index">Index in the document's text.</param>
/// <param name="message">What is wrong, as a sentence.</param>
/// <param name="cause">What the YAML library said, where it did.</param>
/// <param name="after">Index behind the last thing that could be read.</param>
internal sealed class MalformedTextException(int index, string message, Exception? cause = null, int after = 0) : Exception(message, cause)
{
    public int Index => index;

    public int After => after;
}
