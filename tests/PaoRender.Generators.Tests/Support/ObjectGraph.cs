using System;
using System.Collections;
using System.Collections.Generic;
using System.Reflection;

namespace PaoRender.Generators.Tests.Support;

/// <summary>Walks over everything that an object reaches.</summary>
internal static class ObjectGraph
{
    /// <summary>Whether a type is the compiler's, or made from one of its.</summary>
    public static bool IsOfTheCompiler(Type type)
    {
        for (Type? level = type; level is not null; level = level.BaseType)
        {
            if (level.Assembly.GetName().Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>
    /// The types of all objects that can be reached through fields, items of collections included; the way ends at what is
    /// the compiler's.
    /// </summary>
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
            if (type.IsPrimitive || type.IsEnum || node is string or Type or Pointer || IsOfTheCompiler(type)) continue;
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
