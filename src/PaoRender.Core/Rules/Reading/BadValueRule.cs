using PaoRender.Manifests;

namespace PaoRender.Rules;

/// <summary>A value cannot be read.</summary>
internal sealed class BadValueRule : Rule
{
    public override RuleInfo Info => new(
        ReadingCodes.BadValue, "A value cannot be read", RuleCategory.Reading, RuleSource.ApiSchema)
    {
        Meaning = "A value has the right type and still cannot be read: out of range, not a valid quantity, not a valid duration.",
        Remedy = "The message says what the field takes.",
        Bad = new RuleExample(Example.With("hugepages: {defaultHugepagesSize: 1G, pages: [{size: 1G, count: 99999999999}]}")),
        Good = new RuleExample(Example.With("hugepages: {defaultHugepagesSize: 1G, pages: [{size: 1G, count: 16}]}")),
    };
}
