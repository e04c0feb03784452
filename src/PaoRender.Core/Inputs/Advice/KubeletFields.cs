using System;
using System.Collections.Generic;
using PaoRender.Manifests;
using PaoRender.Schemas;

namespace PaoRender.Inputs;

/// <summary>How the configuration of a kubelet is read to find the fields that it does not have.</summary>
internal static class KubeletFields
{
    private const string Version = "v1beta1";

    /// <summary>What becomes of a null in a list or a map of it, which Go's decoder takes for an empty value.</summary>
    public const string FateOfNulls = "which is written as an empty value, and a kubelet refuses that";

    /// <summary>Keys match in any case, as the kubelet takes them, and for others there is advice.</summary>
    /// <param name="release">The release whose fields exist.</param>
    /// <param name="note">Takes the path to an unknown field, and the field that was meant; null where nobody wants to know.</param>
    public static ReadOptions Options(SchemaRelease release, Action<IReadOnlyList<string>, string?>? note = null)
    {
        var advice = new FieldAdvice(nameof(KubeletConfiguration), Version, release);
        return new()
        {
            IgnoreCase = true,
            Release = release,
            UnknownFields = DiagnosticSeverity.Warning,
            Nulls = DiagnosticSeverity.Error,
            FateOfNulls = FateOfNulls,
            Notations = DiagnosticSeverity.Warning,
            FieldAdvice = path =>
            {
                note?.Invoke(path, advice.Meant(path));
                return advice.Of(path);
            },
        };
    }
}
