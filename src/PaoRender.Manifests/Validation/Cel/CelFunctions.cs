using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace PaoRender.Manifests;

/// <summary>The functions, by name and number of arguments.</summary>
internal static class CelFunctions
{
    private static readonly Dictionary<string, CelFunction> s_globals = Join(
        CelConversions.Functions, CelTimes.Globals, CelQuantities.Globals, CelUrls.Globals, CelAddresses.Globals, CelNames.Globals,
        CelOptional.Globals, CelSets.Globals);

    private static readonly Dictionary<string, CelFunction> s_methods = Join(
        CelStrings.Methods, CelPatterns.Methods, CelLists.Methods, CelTimes.Methods, CelQuantities.Methods, CelUrls.Methods,
        CelAddresses.Methods, CelNames.Methods, CelOptional.Methods);

    /// <summary>Whether a name with dots, such as <c>sets.contains</c>, is that of a function.</summary>
    public static bool IsGlobal(string name) => s_globals.Keys.Any(key => key.StartsWith(name + "/", StringComparison.Ordinal));

    public static CelExpression Global(string name, List<CelExpression> arguments) => Call(s_globals, name, arguments, arguments.Count);

    public static CelExpression Method(string name, CelExpression target, List<CelExpression> arguments) =>
        Call(s_methods, name, [target, .. arguments], arguments.Count);

    private static CelExpression Call(Dictionary<string, CelFunction> table, string name, List<CelExpression> values, int count)
    {
        if (!table.TryGetValue(name + "/" + count.ToString(CultureInfo.InvariantCulture), out CelFunction? function))
            throw CelException.Unsupported($"it uses {name}()");
        return scope =>
        {
            object? result = function([.. values.Select(value => value(scope))]);
            return result == CelOverload.None ? throw CelException.Unsupported($"{name}() stands on something that it does not take") : result;
        };
    }

    private static Dictionary<string, CelFunction> Join(params Dictionary<string, CelFunction>[] tables)
    {
        var all = new Dictionary<string, CelFunction>(StringComparer.Ordinal);
        foreach (KeyValuePair<string, CelFunction> item in tables.SelectMany(static table => table)) all.Add(item.Key, item.Value);
        return all;
    }
}
