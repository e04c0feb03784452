using PaoRender.Manifests;

namespace PaoRender.Inputs;

/// <summary>Why a document that was probably meant for a render is not read.</summary>
/// <param name="Position">The place of what is wrong.</param>
/// <param name="Message">What is wrong, and what to write instead.</param>
internal sealed record Misfit(SourcePosition Position, string Message)
{
    /// <summary>API version and kind that were most likely meant; null where nobody can tell.</summary>
    public (string ApiVersion, string Kind)? Meant { get; init; }
}
