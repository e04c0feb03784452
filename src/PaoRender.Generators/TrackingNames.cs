namespace PaoRender.Generators;

/// <summary>Names of the pipeline's steps, for tests that ask what was done again and what was not.</summary>
internal static class TrackingNames
{
    /// <summary>Schema files in plain values.</summary>
    public const string Files = nameof(Files);

    /// <summary>What each file says, with positions.</summary>
    public const string Parsed = nameof(Parsed);

    /// <summary>The classes that files want to define, without positions.</summary>
    public const string Declarations = nameof(Declarations);

    /// <summary>Which classes get another name, or are not generated, because of another kind.</summary>
    public const string Changes = nameof(Changes);

    /// <summary>The kinds to generate: all that emission sees.</summary>
    public const string Kinds = nameof(Kinds);

    /// <summary>What generated code needs of the project.</summary>
    public const string Facts = nameof(Facts);

    /// <summary>What the source output takes: the kinds and the project's facts.</summary>
    public const string SourceInputs = nameof(SourceInputs);

    /// <summary>Names of the generated classes.</summary>
    public const string Names = nameof(Names);

    /// <summary>What the kinds of a namespace share where the project knows KubernetesClient.</summary>
    public const string Registries = nameof(Registries);

    /// <summary>What is wrong within one file.</summary>
    public const string FileDiagnostics = nameof(FileDiagnostics);

    /// <summary>What is wrong between files.</summary>
    public const string ClashDiagnostics = nameof(ClashDiagnostics);

    /// <summary>Whether there is anything to generate.</summary>
    public const string HasKinds = nameof(HasKinds);

    /// <summary>What the project lacks.</summary>
    public const string ProjectDiagnostics = nameof(ProjectDiagnostics);
}
