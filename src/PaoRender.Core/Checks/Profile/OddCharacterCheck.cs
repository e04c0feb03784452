using PaoRender.Inputs;
using PaoRender.Manifests;
using PaoRender.Schemas;

namespace PaoRender.Checks;

/// <summary>
/// Characters that look like others, or like nothing, where no other check found anything. What other checks say of a text names such
/// characters too.
/// </summary>
internal static class OddCharacterCheck
{
    public static void Run(ProfileCheckScope scope)
    {
        foreach (OddText text in OddText.Find(scope.Profile.Input.Document))
        {
            if (text.Code != ReadingCodes.OddCharacter || OddTexts.Weight(text, V2PerformanceProfile.KubeKind) is not { } weight) continue;
            scope.ReportOnce(text.Code, weight, text.Position, text.Message);
        }
    }
}
