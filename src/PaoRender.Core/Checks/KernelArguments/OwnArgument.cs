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
        int equals = argument.IndexOf('=');
        string name = (equals < 0 ? argument : argument.Substring(0, equals)).Replace('-', '_');
        string value = equals < 0 ? "" : argument.Substring(equals + 1);
        return CpuArgument.Find(name, value, scope) ?? PageArgument.Find(name, scope) ?? HintArgument.Find(name, value, scope);
    }
}
