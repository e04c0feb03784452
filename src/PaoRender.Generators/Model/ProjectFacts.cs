namespace PaoRender.Generators;

/// <summary>What the generated code needs of the project.</summary>
/// <param name="HasRuntime">Whether the project knows PaoRender.Manifests.</param>
/// <param name="LanguageIsNewEnough">Whether the project's C# has what the generated code uses.</param>
internal sealed record ProjectFacts(bool HasRuntime, bool LanguageIsNewEnough)
{
    /// <summary>Whether generated code would compile.</summary>
    public bool CanCompile => HasRuntime && LanguageIsNewEnough;
}
