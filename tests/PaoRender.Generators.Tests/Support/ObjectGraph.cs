using System;
using System.Collections;
using System.Collections.Generic;
using System.Reflection;

namespace PaoRender.Generators.Tests.Support;

/// <summary>Walks over everything that an object reaches.</summary>
internal static class ObjectGraph
{
    /// <summary>The types of all objects that can be reached through fields, items of collections included.</summary>
    public static IReadOnlyCollection<Type> ReachableTypes(object root)
    {
        var types = new HashSet<Type>();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<object>([root]);
        while (open.TryPop(out object? node))
        {
            Type type = node.GetType();
            if (!type.IsValueType && !seen.Add(node)) continue;
            types.Add(type);
            if (type.IsPrimitive || type.IsEnum || node is string or Type or Pointer) continue;
            if (node is IEnumerable items)
            {
                foreach (object? item in items) Push(item);
            }

            for (Type? level = type; level is not null; level = level.BaseType)
            {
                const BindingFlags Own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
                foreach (FieldInfo field in level.GetFields(Own)) Push(field.GetValue(node));
            }
        }

        return types;

        void Push(object? item)
        {
            if (item is not null) open.Push(item);
        }
    }
}
