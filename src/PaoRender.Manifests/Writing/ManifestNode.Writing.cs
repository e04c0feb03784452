using System;
using System.Collections.Generic;

namespace PaoRender.Manifests;

public abstract partial class ManifestNode : IManifestValue
{
    /// <inheritdoc/>
    public abstract void WriteTo(ManifestWriter writer);
}

public sealed partial class ManifestScalar
{
    /// <inheritdoc/>
    public override void WriteTo(ManifestWriter writer)
    {
        if (writer is null) throw new ArgumentNullException(nameof(writer));
        switch (Kind)
        {
            case ScalarKind.String:
                writer.String(Text);
                break;
            case ScalarKind.Integer when YamlScalarResolver.Resolve(Text, out string integer) == ScalarKind.Integer:
                writer.PlainString(integer);
                break;
            case ScalarKind.Integer or ScalarKind.Float when GoNumber.TryParseDouble(Text, out double number):
                writer.PlainString(GoNumber.ToYaml(number));
                break;
            default:
                writer.PlainString(Text);
                break;
        }
    }
}

public sealed partial class ManifestSequence
{
    /// <inheritdoc/>
    public override void WriteTo(ManifestWriter writer)
    {
        if (writer is null) throw new ArgumentNullException(nameof(writer));
        writer.Objects(_items);
    }
}

public sealed partial class ManifestMapping
{
    /// <inheritdoc/>
    public override void WriteTo(ManifestWriter writer)
    {
        if (writer is null) throw new ArgumentNullException(nameof(writer));
        var values = new Dictionary<string, ManifestNode>(_entries.Count, StringComparer.Ordinal);
        foreach (ManifestEntry entry in _entries) values[entry.Key] = entry.Value;
        writer.Map(values, static (w, value) => w.Value(value));
    }
}
