namespace PaoRender.Core.Tests.Snapshots;

/// <summary>A file that a cell of the matrix gives.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Name">The file's name; <see cref="Refusal"/> for the errors of a cell that gives none.</param>
/// <param name="Label">What the result says about it besides the bytes: version, kind, object and profile.</param>
/// <param name="Content">The bytes.</param>
internal sealed record OutputFile(SnapshotCell Cell, string Name, string Label, byte[] Content)
{
    public const string Refusal = "refused";
}
