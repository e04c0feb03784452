using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>Kernel arguments with huge pages, of which the order counts.</summary>
internal static class PageArgument
{
    /// <summary>What is wrong with giving an argument; null when nothing is.</summary>
    public static OwnArgument? Find(string name, ProfileCheckScope scope)
    {
        if (name is not ("default_hugepagesz" or "hugepagesz" or "hugepages")) return null;
        return scope.Spec.Hugepages is null
            ? new OwnArgument(DiagnosticSeverity.Warning, $"Huge pages that '{name}' asks for are unknown to the profile. Use spec.hugepages.")
            : new OwnArgument(
                DiagnosticSeverity.Error,
                $"The operator sets '{name}' from spec.hugepages, and the order of these arguments counts. Use spec.hugepages.");
    }
}
