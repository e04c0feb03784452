using PaoRender.Manifests;

namespace PaoRender.Rules;

/// <summary>A site cannot be rendered.</summary>
internal sealed class BadSiteRule : Rule
{
    public override RuleInfo Info => new(
        "PAO3012", "A ClusterSite cannot be rendered", RuleCategory.Project, RuleSource.CommonSense)
    {
        AtTimes = DiagnosticSeverity.Warning,
        Meaning = "A `ClusterSite` has no folder, lies in another one, or has a name that another one has too or that no folder can have. "
            + "Or `VerifyManifests` was not told which of several sites to compare. A warning: the project file names "
            + "sites, and no file matches.",
        Remedy = "Name folders, or files in the folders of the sites; give sites of one name different metadata `Site`; set `PaoSite` "
            + "to verify one.",
    };
}
