using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>Finds the values at a path that may lead through lists, in the form of <see cref="CompanionField.Path"/>.</summary>
internal static class PathValues
{
    private const string Items = "[]", ItemsBelow = "[]*";

    /// <summary>The values, each with its own path, in which items of lists have their number.</summary>
    public static IEnumerable<(string Path, ManifestNode Value)> Find(ManifestNode root, string path)
    {
        IEnumerable<(string Path, ManifestNode Value)> found = [("", root)];
        foreach (string step in path.Split('.')) found = found.SelectMany(place => Step(place, step));
        return found;
    }

    private static IEnumerable<(string Path, ManifestNode Value)> Step((string Path, ManifestNode Value) place, string step)
    {
        bool isDeep = step.EndsWith(ItemsBelow, StringComparison.Ordinal), isList = isDeep || step.EndsWith(Items, StringComparison.Ordinal);
        string key = isList ? step.Substring(0, step.IndexOf('[')) : step;
        if ((place.Value as ManifestMapping)?[key] is not { } value) yield break;
        string path = place.Path.Length == 0 ? key : place.Path + "." + key;
        if (!isList) yield return (path, value);
        if (!isList || value is not ManifestSequence list) yield break;
        for (int i = 0; i < list.Items.Count; i++)
        {
            (string, ManifestNode) item = ($"{path}[{i}]", list.Items[i]);
            yield return item;
            foreach ((string, ManifestNode) below in isDeep ? Step(item, step) : []) yield return below;
        }
    }
}
