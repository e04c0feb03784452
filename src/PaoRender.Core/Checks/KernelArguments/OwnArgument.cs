using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>What is to be said of a kernel argument that the operator sets from other fields of the profile.</summary>
/// <param name="Severity">How bad it is to give it besides.</param>
/// <param name="Message">What happens on the node, and where it belongs.</param>
internal sealed record OwnArgument(DiagnosticSeverity Severity, string Message)
{
    /// <summary>What is wrong with giving an argument; null when nothing is.</summary>
    public static OwnArgument? Find(string argument, ProfileCheckScope scope)
    {
        (string name, string value) = ArgumentPieces.Parts(argument);
        return CpuArgument.Find(name, value, scope) ?? HintArgument.Find(name, value, scope);
    }
}
