using System;
using System.Collections;
using System.Linq;
using System.Reflection;
using PaoRender.Manifests;

namespace PaoRender.Generators.Tests.Support;

/// <summary>Compares typed objects property by property.</summary>
internal static class ValueComparison
{
    /// <summary>The path of the first difference; null when there is none.</summary>
    public static string? Difference(object? left, object? right, string path = "")
    {
        if (left is null || right is null) return ReferenceEquals(left, right) ? null : path;
        if (left.GetType() != right.GetType()) return path;
        switch (left)
        {
            case ManifestNode node:
                // The order of keys and the spelling of numbers are nothing that a tree says.
                return RoundTripCheck.Text(node) == RoundTripCheck.Text((ManifestNode)right) ? null : path;
            case string:
                return left.Equals(right) ? null : path;
            case IDictionary map:
                var other = (IDictionary)right;
                if (map.Count != other.Count) return path;
                return map.Keys.Cast<object>()
                    .Select(key => other.Contains(key) ? Difference(map[key], other[key], $"{path}[{key}]") : $"{path}[{key}]")
                    .FirstOrDefault(found => found is not null);
            case IList list:
                var second = (IList)right;
                if (list.Count != second.Count) return path;
                return Enumerable.Range(0, list.Count).Select(i => Difference(list[i], second[i], $"{path}[{i}]"))
                    .FirstOrDefault(found => found is not null);
            case IManifestPart:
                return left.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public)
                    .Where(property => property.Name != nameof(IManifestPart.Source) || property.PropertyType != typeof(ManifestMapping))
                    .Select(property => Difference(property.GetValue(left), property.GetValue(right), path + "." + property.Name))
                    .FirstOrDefault(found => found is not null);
            default:
                return left.Equals(right) ? null : path;
        }
    }
}
