using PaoRender.Diagnostics;

namespace PaoRender.Rules;

/// <summary>Owner references need a UID.</summary>
internal sealed class MissingUidRule() : Rule(new(
    RenderCodes.MissingUid, "Owner references need a UID", RuleCategory.Profile, RuleSource.ApiSchema)
{
    Meaning = "Owner references need a UID and the profile has none.",
    Remedy = "Copy `metadata.uid` from the live object, or use the mode `label-name`.",
    Bad = new RuleExample(Example.Profile) { OwnerReference = OwnerReferenceMode.Kubernetes },
    Good = new RuleExample(Example.Profile) { OwnerReference = OwnerReferenceMode.LabelName },
});
