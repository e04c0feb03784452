namespace PaoRender.Generators;

/// <summary>What the generated code needs of the project.</summary>
/// <param name="HasRuntime">Whether the project knows PaoRender.Manifests.</param>
/// <param name="LanguageIsNewEnough">Whether the project's C# has what the generated code uses.</param>
/// <param name="Interop">What the project knows of KubernetesClient.</param>
internal sealed record ProjectFacts(bool HasRuntime, bool LanguageIsNewEnough, InteropFacts Interop)
{
    /// <summary>Whether generated code would compile.</summary>
    public bool CanCompile => HasRuntime && LanguageIsNewEnough;
}
