namespace PaoRender.Rules;

/// <summary>The index would lie in the manifest folder.</summary>
internal sealed class IndexAmongManifestsRule : Rule
{
    public override RuleInfo Info => new(
        "PAO3010", "The index would lie among the manifests", RuleCategory.Project, RuleSource.CommonSense)
    {
        Meaning = "The property `PaoManifestIndexFile` names a file in the manifest folder. Installers take every file there for a manifest.",
        Remedy = "Name a file outside of it, or leave the property out: the index then lies beside the folder.",
    };
}
