using PaoRender.Diagnostics;

namespace PaoRender.Rules;

/// <summary>A name is not an RFC 1123 name.</summary>
internal sealed class BadNameRule() : Rule(new(
    RenderCodes.BadName, "A name is not an RFC 1123 name", RuleCategory.Profile, RuleSource.ApiSchema)
{
    Meaning = "A profile's or pool's name is not an RFC 1123 name, or too long for the owner label.",
    Remedy = "Use lower-case letters, digits, `-` and `.`; at most 63 characters with owner labels.",
    Bad = new RuleExample(Example.Profile.Replace("name: ran", "name: RAN_1")),
    Good = new RuleExample(Example.Profile.Replace("name: ran", "name: ran-1")),
});
