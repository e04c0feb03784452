using PaoRender.Diagnostics;
using PaoRender.Manifests;

namespace PaoRender.Creating;

/// <summary>What a creator has to say, each with its code.</summary>
internal static class CreatorFindings
{
    public static void MissingFile(DiagnosticBag diagnostics, SourcePosition at, string message) =>
        diagnostics.Error(CreatorCodes.BadDump, at, message);

    public static void Pool(DiagnosticBag diagnostics, SourcePosition at, string message) =>
        diagnostics.Error(CreatorCodes.BadPool, at, message);

    public static void Nodes(DiagnosticBag diagnostics, SourcePosition at, string message) =>
        diagnostics.Error(CreatorCodes.DifferentNodes, at, message);

    public static void Wish(DiagnosticBag diagnostics, string message) =>
        diagnostics.Error(CreatorCodes.BadWish, SourcePosition.None, message);

    public static void Machine(DiagnosticBag diagnostics, SourcePosition at, string message) =>
        diagnostics.Error(CreatorCodes.UnusableMachine, at, message);

    public static void Compromise(DiagnosticBag diagnostics, string message) =>
        diagnostics.Warning(CreatorCodes.Compromise, SourcePosition.None, message);
}
