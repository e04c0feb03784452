using System.Text;
using PaoRender.GoTemplates.Values;

namespace PaoRender.GoTemplates.Functions;

/// <summary>The functions <c>len</c> and <c>index</c>.</summary>
internal static class Collections
{
    /// <summary>The length of a string in bytes, of a list or of a map.</summary>
    public static TemplateValue Length(TemplateValue[] arguments)
    {
        int length = arguments[0].Length;
        return length >= 0 ? TemplateValue.Of(length) : throw new FunctionException($"{arguments[0].Description} has no length.");
    }

    /// <summary>The element of the first argument at the second, of that one at the third, and so on.</summary>
    public static TemplateValue Index(TemplateValue[] arguments)
    {
        TemplateValue item = arguments[0];
        if (item.Kind == ValueKind.Missing) throw new FunctionException("a missing value has no elements.");
        for (int i = 1; i < arguments.Length; i++) item = Element(item, arguments[i]);
        return item;
    }

    private static TemplateValue Element(TemplateValue item, TemplateValue index)
    {
        switch (item.Kind)
        {
            case ValueKind.Map:
                if (index.Kind != ValueKind.String) throw new FunctionException($"a map is indexed by a string, not by {index.Description}.");
                TemplateValue found = item.Map.Find(index.Text);
                return found.Kind == ValueKind.Missing && item.Map.Kind == TemplateDataKind.Strings
                    ? TemplateValue.Of(string.Empty)
                    : found;
            case ValueKind.List: return TemplateValue.Of(item.List[Position(index, item.List.Count)]);
            case ValueKind.String:
                byte[] bytes = Encoding.UTF8.GetBytes(item.Text);
                return TemplateValue.Of(bytes[Position(index, bytes.Length)]);
            default: throw new FunctionException($"{item.Description} has no elements.");
        }
    }

    private static int Position(TemplateValue index, int count)
    {
        if (index.Kind != ValueKind.Integer) throw new FunctionException($"an index is an integer, not {index.Description}.");
        if (index.Integer < 0 || index.Integer >= count) throw new FunctionException($"index {index.Integer} is outside of the {count} elements.");
        return (int)index.Integer;
    }
}
