using System;
using System.Collections.Generic;
using System.Linq;

namespace PaoRender.Manifests;

/// <summary>The library <c>format</c>: forms of names in Kubernetes.</summary>
internal static class CelNames
{
    private static readonly Dictionary<string, Func<string, bool>> s_forms = new(StringComparer.Ordinal)
    {
        ["dns1123Label"] = KubernetesName.IsLabel,
        ["dns1123Subdomain"] = KubernetesName.IsSubdomain,
        ["dns1035Label"] = static text => KubernetesName.IsLabel(text) && text[0] is >= 'a' and <= 'z',
        ["qualifiedName"] = KubernetesName.IsQualified,
        ["labelValue"] = KubernetesName.IsLabelValue,
        ["uuid"] = static text => FormatChecks.Matches(text, "uuid") == true,
        ["uri"] = static text => GoUrl.TryParse(text, out _),
        ["byte"] = static text => FormatChecks.Matches(text, "byte") == true,
        ["date"] = static text => FormatChecks.Matches(text, "date") == true,
        ["datetime"] = static text => FormatChecks.Matches(text, "date-time") == true,
    };

    public static readonly Dictionary<string, CelFunction> Globals = AllGlobals();

    public static readonly Dictionary<string, CelFunction> Methods = new(StringComparer.Ordinal)
    {
        ["validate/1"] = CelOverload.On(static (CelFormat format, string text) =>
            format.Matches(text) ? CelOptional.None : CelOptional.Of(new object?[] { $"'{text}' is not a valid {format.Name}" })),
    };

    private static Dictionary<string, CelFunction> AllGlobals()
    {
        var functions = s_forms.ToDictionary(
            static form => "format." + form.Key + "/0", static form => (CelFunction)(_ => new CelFormat(form.Key, form.Value)));
        functions.Add("format.named/1", CelOverload.On(static (string name) => s_forms.TryGetValue(name, out Func<string, bool>? fits)
            ? CelOptional.Of(new CelFormat(name, fits))
            : throw CelException.Unsupported($"it uses the format {name}")));
        return functions;
    }
}
