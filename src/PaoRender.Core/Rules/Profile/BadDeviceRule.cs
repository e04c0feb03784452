using System.Collections.Generic;
using PaoRender.Checks;
using PaoRender.Diagnostics;
using PaoRender.Manifests;

namespace PaoRender.Rules;

/// <summary>A filter for network devices cannot be used.</summary>
internal sealed class BadDeviceRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.BadDevice, "A filter for network devices cannot be used", RuleCategory.Profile, RuleSource.Webhook)
    {
        AtTimes = DiagnosticSeverity.Warning,
        Meaning = "A filter for network devices has a name that no interface can have, a number that is not a PCI number, or a device "
            + "without its vendor, or it filters nothing. A warning: it is there twice, or its name has wildcards that only a shell knows.",
        Remedy = "Write numbers like `0x8086`, quoted.",
        Bad = new RuleExample(Example.With("net: {userLevelNetworking: true, devices: [{vendorID: \"8086\"}]}")),
        Good = new RuleExample(Example.With("net: {userLevelNetworking: true, devices: [{vendorID: \"0x8086\"}]}")),
    };

    public override IReadOnlyList<Check> Checks =>
    [
        Check.OfProfile(CheckStage.Value, CheckGate.StrictOnly, DeviceCheck.Run),
        Check.OfProfile(CheckStage.Meaning, CheckGate.StrictOnly, DeviceCheck.RunLetters),
    ];
}
