using System.Collections.Generic;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace PaoRender.Generators;

/// <summary>Makes C# names out of schema names.</summary>
internal static class Naming
{
    // Members that every generated class has or inherits. "Source" is not among them: there the class gives way.
    private static readonly HashSet<string> s_members =
    [
        "ReadFrom", "WriteTo", "ExtensionData", "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals",
    ];

    private static readonly HashSet<string> s_kindMembers =
    [
        "ApiVersion", "Kind", "Metadata", "KubeGroup", "KubeApiVersion", "KubeKind", "KubePluralName",
        "Template", "Parse", "Validate", "ToYaml", "SchemaRules", "JsonForm",
    ];

    /// <summary>The name with its words' first letters in upper case and without what C# does not allow in a name.</summary>
    public static string Pascal(string name)
    {
        var text = new StringBuilder(name.Length);
        bool wordStart = true;
        foreach (char c in name)
        {
            if (!char.IsLetterOrDigit(c))
            {
                wordStart = true;
                continue;
            }

            text.Append(wordStart ? char.ToUpperInvariant(c) : c);
            wordStart = false;
        }

        // A lone underscore would be a property that discards assign to.
        if (text.Length == 0) return "Unnamed";
        if (!char.IsLetter(text[0])) text.Insert(0, '_');
        return text.ToString();
    }

    /// <summary>The name of a property of a class; it steps aside where the class has a member of that name.</summary>
    public static string Property(string key, string className, bool isKind)
    {
        string name = Pascal(key);
        return name == className || IsMember(name, isKind) ? name + "Value" : name;
    }

    /// <summary>Whether every generated class, or every kind, has a member of that name.</summary>
    public static bool IsMember(string name, bool isKind) =>
        s_members.Contains(name) || (isKind && s_kindMembers.Contains(name));

    /// <summary>Whether a text can be the name of a generated class. The compiler warns of names in lower case only.</summary>
    public static bool IsClass(string text) => IsIdentifier(text) && !char.IsLower(text[0]);

    /// <summary>Whether a text is a C# name, or names with dots between them.</summary>
    public static bool IsDotted(string text)
    {
        foreach (string part in text.Split('.'))
        {
            if (!IsIdentifier(part)) return false;
        }

        return true;
    }

    private static bool IsIdentifier(string text) =>
        SyntaxFacts.IsValidIdentifier(text) && SyntaxFacts.GetKeywordKind(text) == SyntaxKind.None;

    /// <summary>A name for a generated file: the compiler refuses a number of characters there.</summary>
    public static string HintName(params string[] parts)
    {
        var text = new StringBuilder();
        foreach (string part in parts)
        {
            if (part.Length == 0) continue;
            if (text.Length > 0) text.Append('_');
            foreach (char c in part) text.Append(char.IsLetterOrDigit(c) || c is '.' or '-' or '_' ? c : '-');
        }

        return text.Append(".g.cs").ToString();
    }
}
