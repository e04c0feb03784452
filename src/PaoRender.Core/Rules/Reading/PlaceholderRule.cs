using PaoRender.Manifests;

namespace PaoRender.Rules;

/// <summary>A placeholder was not filled in.</summary>
internal sealed class PlaceholderRule : Rule
{
    public override RuleInfo Info => new(
        ReadingCodes.Placeholder, "A placeholder was not filled in", RuleCategory.Reading, RuleSource.CommonSense)
    {
        AtTimes = DiagnosticSeverity.Warning,
        Meaning = "A key or text holds a placeholder of a template, such as `{{ }}`, `${NAME}`, `$(NAME)`, `$name`, `<NAME>`, `@NAME@` or `%NAME%`. "
            + "The objects beside a profile are looked at too. A warning in kernel arguments and in annotations that others read; "
            + "in these `<NAME>`, `@NAME@` and `%NAME%` "
            + "count where they are the whole text or in capitals. What has a "
            + "meaning where it stands is none: variables of TuneD in a TuneD profile, and anything in the text of a file or a unit.",
        Remedy = "Fill the template in before you render.",
        Bad = new RuleExample(Example.Profile.Replace("2-7", "${ISOLATED}")),
        Good = new RuleExample(Example.Profile),
    };
}
