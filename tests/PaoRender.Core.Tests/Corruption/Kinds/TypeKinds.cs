using System.Collections.Generic;
using System.Linq;

namespace PaoRender.Core.Tests.Corruption.Kinds;

/// <summary>A value of another type than the field has.</summary>
internal static class TypeKinds
{
    public static IReadOnlyList<CorruptionKind> All { get; } =
    [
        new("value-lost", site => site.IsScalar ? (site.IsEntry ? site.Lead + site.Key + ":" : site.Lead.TrimEnd()) : null),
        new("value-tilde", site => site.IsScalar ? site.WithValue("~") : null),
        new("value-null", site => site.IsScalar ? site.WithValue("null") : null),
        new("value-empty-text", site => site.IsScalar ? site.WithValue("\"\"") : null),
        new("value-in-list", site => site.IsScalar ? site.WithValue("[" + site.Value + "]") : null),
        new("value-in-mapping", site => site.IsScalar ? site.WithValue("{value: " + site.Value + "}") : null),
        new("value-as-item", site => site.IsEntry && site.IsScalar ? site.Lead + site.Key + ":\n" + site.Indent + "  - " + site.Value : null),
        new("value-is-mapping-text", site => site.IsScalar && !site.IsQuoted ? site.WithValue(site.Value + ": 1") : null),
        new("list-to-scalar", site => site.OpensList ? (site.WithValue(site.Next.Trim()[2..]), 2) : null),
        new("list-to-mapping", site => site.OpensList ? site.WithValue("{}") : null),
        new("flow-list-to-scalar", site => site.IsFlow && site.Value[0] == '[' ? site.WithValue(site.Value[1..^1]) : null),
        new("flow-not-closed", site => site.IsFlow ? site.WithValue(site.Value[..^1]) : null),
        new("block-is-null", site => site.Opens ? site.WithValue("null") : null),
        new("block-is-text", site => site.Opens ? site.WithValue("text") : null),
        new("number-quoted", site => site.IsNumber ? site.WithValue('"' + site.Value + '"') : null),
        new("number-fraction", site => site.IsNumber ? site.WithValue(site.Value + ".0") : null),
        new("number-half", site => site.IsNumber ? site.WithValue(site.Value + ".5") : null),
        new("number-exponent", site => site.IsNumber ? site.WithValue(site.Value + "e0") : null),
        new("number-hexadecimal", site => site.IsNumber ? site.WithValue("0x" + site.Value) : null),
        new("number-octal", site => site.IsNumber ? site.WithValue("0" + site.Value) : null),
        new("number-new-octal", site => site.IsNumber ? site.WithValue("0o" + site.Value.Replace('8', '7')) : null),
        new("number-underscores", site => site.IsNumber ? site.WithValue(site.Value + "_0") : null),
        new("number-too-large", site => site.IsNumber ? site.WithValue(site.Value + "00000000000000000000") : null),
        new("number-negative", site => site.IsNumber ? site.WithValue("-" + site.Value) : null),
        new("number-plus", site => site.IsNumber ? site.WithValue("+" + site.Value) : null),
        new("number-in-words", site => site.IsNumber ? site.WithValue("four") : null),
        new("number-with-commas", site => site.IsNumber ? site.WithValue(site.Value + ",000") : null),
        new("boolean-yes", site => site.IsBoolean ? site.WithValue(site.Value == "true" ? "yes" : "no") : null),
        new("boolean-on", site => site.IsBoolean ? site.WithValue(site.Value == "true" ? "on" : "off") : null),
        new("boolean-capital", site => site.IsBoolean ? site.WithValue(site.Value == "true" ? "True" : "False") : null),
        new("boolean-quoted", site => site.IsBoolean ? site.WithValue('"' + site.Value + '"') : null),
        new("boolean-number", site => site.IsBoolean ? site.WithValue(site.Value == "true" ? "1" : "0") : null),
        new("boolean-typo", site => site.IsBoolean ? site.WithValue(site.Value[..^1]) : null),
        new("text-is-boolean", site => site.IsScalar && !site.IsBoolean && !site.IsNumber ? site.WithValue("true") : null),
        new("text-is-number", site => site.IsScalar && !site.IsBoolean && !site.IsNumber ? site.WithValue("12") : null),
    ];
}
