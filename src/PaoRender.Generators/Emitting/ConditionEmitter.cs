using System.Linq;

namespace PaoRender.Generators;

/// <summary>Writes the conversions between a condition of a schema and that of KubernetesClient.</summary>
internal static class ConditionEmitter
{
    private const string Client = "global::k8s.Models.V1Condition";

    // Conditions of Kubernetes: the fields that one has to have, and those that it may have.
    private static readonly string[] s_needed = ["type", "status"];

    public static void Emit(SourceWriter writer, ClassSpec spec, string space, InteropFacts interop)
    {
        if (!interop.HasCondition || !IsCondition(spec)) return;
        string time = $"global::{space}.{RegistryEmitter.Name}.Time(value.LastTransitionTime)";
        writer.Line();
        writer.Line("#nullable disable");
        writer.Line("/// <summary>The condition as a schema's.</summary>");
        Operator(spec.Name, Client, property => property.Key switch
        {
            "lastTransitionTime" => property.IsNullable ? time : time + " ?? default",
            "observedGeneration" => property.IsNullable ? "value.ObservedGeneration" : "value.ObservedGeneration ?? 0",
            _ => "value." + property.Name + (property.IsNullable ? "" : " ?? \"\""),
        });
        writer.Line();
        writer.Line("/// <summary>The condition as KubernetesClient's.</summary>");
        Operator(Client, spec.Name, property => property.Key == "lastTransitionTime" ? time : "value." + property.Name);
        writer.Line("#nullable enable");

        void Operator(string to, string from, System.Func<PropertySpec, string> value)
        {
            writer.Line($"public static implicit operator {to}({from} value) => value is null ? null : new {to}");
            writer.Open();
            foreach (PropertySpec property in spec.Properties) writer.Line($"{property.Name} = {value(property)},");
            writer.Outdent();
            writer.Line("};");
        }
    }

    private static bool IsCondition(ClassSpec spec) =>
        s_needed.All(key => spec.Properties.Any(property => property.Key == key))
        && spec.Properties.All(static property => property.Key switch
        {
            "type" or "status" or "reason" or "message" => property is { Type.Shape: TypeShape.String, NullMark: null },
            "lastTransitionTime" => property is { Type.Shape: TypeShape.Timestamp, NullMark: null },
            "observedGeneration" => property is { Type.Shape: TypeShape.Int64, NullMark: null },
            _ => false,
        })
        && spec.Properties.All(static property => string.Equals(property.Name, property.Key, System.StringComparison.OrdinalIgnoreCase));
}
