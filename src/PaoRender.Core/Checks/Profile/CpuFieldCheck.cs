namespace PaoRender.Checks;

/// <summary>Without <c>spec.cpu</c> the operator stops.</summary>
internal static class CpuFieldCheck
{
    public static void Run(ProfileCheckScope scope)
    {
        if (scope.Spec.Cpu is null) RequiredFieldCheck.Require(scope, "spec", "cpu");
    }
}
