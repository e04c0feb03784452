using System.Collections.Generic;
using PaoRender.Checks;
using PaoRender.Diagnostics;

namespace PaoRender.Rules;

/// <summary>Owner references need a UID.</summary>
internal sealed class MissingUidRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.MissingUid, "Owner references need a UID", RuleCategory.Profile, RuleSource.ApiSchema)
    {
        Meaning = "Owner references need a UID and the profile has none.",
        Remedy = "Copy `metadata.uid` from the live object, or use the mode `label-name`.",
        Bad = new RuleExample(Example.Profile) { OwnerReference = OwnerReferenceMode.Kubernetes },
        Good = new RuleExample(Example.Profile) { OwnerReference = OwnerReferenceMode.LabelName },
    };

    public override IReadOnlyList<Check> Checks =>
    [
        Check.OfProfile(CheckStage.Value, CheckGate.Always, OwnerUidCheck.Run),
        Check.OfProfile(CheckStage.Value, CheckGate.StrictOnly, OwnerUidCheck.RunForCluster),
    ];
}
