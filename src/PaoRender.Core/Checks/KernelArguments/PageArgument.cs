using System.Collections.Generic;
using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>Kernel arguments with huge pages, of which the order counts.</summary>
internal static class PageArgument
{
    /// <summary>Whether an argument is about huge pages.</summary>
    public static bool Is(string argument) => IsName(ArgumentPieces.Parts(argument).Name);

    /// <summary>What is wrong with giving an argument; null when nothing is.</summary>
    public static OwnArgument? Find(string name, ProfileCheckScope scope) => IsName(name) ? Own(name, scope, null) : null;

    /// <summary>What is wrong with all arguments with huge pages of a list: one mistake, however many they are.</summary>
    /// <param name="first">The first of them.</param>
    /// <param name="all">The arguments of the profile.</param>
    /// <param name="scope">The profile.</param>
    public static OwnArgument OfAll(string first, IEnumerable<string> all, ProfileCheckScope scope) =>
        Own(ArgumentPieces.Parts(first).Name, scope, PageField.Of(all));

    private static bool IsName(string name) => name is "default_hugepagesz" or "hugepagesz" or "hugepages";

    private static OwnArgument Own(string name, ProfileCheckScope scope, string? field) => scope.Spec.Hugepages is null
        ? new OwnArgument(
            DiagnosticSeverity.Warning,
            $"Huge pages that '{name}' asks for are unknown to the profile. "
            + (field is null ? "Use spec.hugepages." : $"Remove these arguments, and write spec.hugepages: {field}."))
        : new OwnArgument(
            DiagnosticSeverity.Error,
            $"The operator sets '{name}' from spec.hugepages, and the order of these arguments counts. Use spec.hugepages.");
}
