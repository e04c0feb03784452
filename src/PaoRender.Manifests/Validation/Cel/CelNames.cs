using System;
using System.Collections.Generic;
using System.Linq;

namespace PaoRender.Manifests;

/// <summary>The library <c>format</c>: forms of names in Kubernetes.</summary>
internal static class CelNames
{
    private const string Label = "[a-z0-9]([-a-z0-9]*[a-z0-9])?";
    private const string Qualified = "([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]";

    private static readonly Dictionary<string, Func<string, bool>> s_forms = new(StringComparer.Ordinal)
    {
        ["dns1123Label"] = static text => Fits(text, Label, 63),
        ["dns1123Subdomain"] = IsSubdomain,
        ["dns1035Label"] = static text => Fits(text, "[a-z]([-a-z0-9]*[a-z0-9])?", 63),
        ["qualifiedName"] = IsQualified,
        ["labelValue"] = static text => text.Length == 0 || Fits(text, Qualified, 63),
        ["uuid"] = static text => FormatChecks.Fits(text, "uuid") == true,
        ["uri"] = static text => GoUrl.TryParse(text, out _),
        ["byte"] = static text => FormatChecks.Fits(text, "byte") == true,
        ["date"] = static text => FormatChecks.Fits(text, "date") == true,
        ["datetime"] = static text => FormatChecks.Fits(text, "date-time") == true,
    };

    public static readonly Dictionary<string, CelFunction> Globals = AllGlobals();

    public static readonly Dictionary<string, CelFunction> Methods = new(StringComparer.Ordinal)
    {
        ["validate/1"] = CelOverload.On(static (CelFormat format, string text) =>
            format.Fits(text) ? CelOptional.None : CelOptional.Of(new object?[] { $"'{text}' is no {format.Name}" })),
    };

    private static Dictionary<string, CelFunction> AllGlobals()
    {
        Dictionary<string, CelFunction> functions = s_forms.ToDictionary(
            static form => "format." + form.Key + "/0", static form => (CelFunction)(_ => new CelFormat(form.Key, form.Value)));
        functions.Add("format.named/1", CelOverload.On(static (string name) => s_forms.TryGetValue(name, out Func<string, bool>? fits)
            ? CelOptional.Of(new CelFormat(name, fits))
            : throw CelException.Unsupported($"it uses the format {name}")));
        return functions;
    }

    private static bool IsSubdomain(string text) => Fits(text, Label + "(\\." + Label + ")*", 253);

    private static bool IsQualified(string text)
    {
        int slash = text.IndexOf('/');
        return Fits(text.Substring(slash + 1), Qualified, 63) && (slash < 0 || IsSubdomain(text.Substring(0, slash)));
    }

    private static bool Fits(string text, string pattern, int longest) =>
        text.Length <= longest && Re2Pattern.Translate("^(" + pattern + ")$").IsMatch(text) == true;
}
