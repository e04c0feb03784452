using System.Collections.Generic;
using System.Linq;

namespace PaoRender.Manifests;

/// <summary>Takes what would be written, and notes where a <see cref="YamlWriter"/> would have to give up.</summary>
internal sealed class UnwritableTextFinder(SchemaRelease release) : ManifestWriter(release)
{
    // The key or item that is open in each mapping and list, the outermost first.
    private readonly List<(string Key, int Item)> _path = [];
    private readonly List<UnwritableText> _found = [];

    public IReadOnlyList<UnwritableText> Found => _found;

    public override void BeginMapping() => _path.Add(("", -1));

    public override void EndMapping() => _path.RemoveAt(_path.Count - 1);

    public override void BeginSequence() => _path.Add(("", -1));

    public override void EndSequence() => _path.RemoveAt(_path.Count - 1);

    public override void Item() => _path[_path.Count - 1] = ("", _path[_path.Count - 1].Item + 1);

    public override void PlainKey(string key) => _path[_path.Count - 1] = (key, -1);

    public override void Key(string key)
    {
        PlainKey(key);
        Look(key, isKey: true);
    }

    public override void Null()
    {
    }

    public override void Boolean(bool value)
    {
    }

    public override void Integer(long value)
    {
    }

    public override void Double(double value)
    {
    }

    public override void String(string? value)
    {
        if (value is not null) Look(value, isKey: false);
    }

    public override void Scalar(ScalarKind kind, string text)
    {
        if (kind == ScalarKind.String) Look(text, isKey: false);
    }

    private void Look(string text, bool isKey)
    {
        foreach (char c in text)
        {
            if (!JsonStep.IsRefused(c)) continue;
            string[] path = [.. _path.Select(static step => step.Item < 0 ? step.Key : FieldNames.Index(step.Item))];
            _found.Add(new UnwritableText(path, isKey, c));
            return;
        }
    }
}
