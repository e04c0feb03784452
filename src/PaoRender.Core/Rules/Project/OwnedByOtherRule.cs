namespace PaoRender.Rules;

/// <summary>Two projects write one file.</summary>
internal sealed class OwnedByOtherRule : Rule
{
    public override RuleInfo Info => new(
        "PAO3013", "Two projects write one file", RuleCategory.Project, RuleSource.CommonSense)
    {
        Meaning = "Two projects, or two project files in one folder, write the same file: a manifest, the index or the page of `PaoReport`. The "
            + "one that is built second fails and writes nothing; what the first has written stays.",
        Remedy = "Give one of them another `PaoManifestOutputPath`, `PaoManifestIndexFile` or `PaoReportFolder`, or its profiles other names. "
            + "A project that does not write the file any more lets it go when it is built or cleaned, and when its project file, the "
            + "written file or its `obj` folder is gone.",
    };
}
