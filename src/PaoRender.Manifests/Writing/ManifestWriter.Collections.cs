using System;
using System.Collections.Generic;

namespace PaoRender.Manifests;

// Lists and maps of the kinds that generated types hold. null is written as null.
public sealed partial class ManifestWriter
{
    /// <summary>Writes a list of texts.</summary>
    public void Strings(IReadOnlyList<string>? values) => List(values, static (writer, value) => writer.String(value));

    /// <summary>Writes a list of objects.</summary>
    public void Objects<T>(IReadOnlyList<T>? values)
        where T : IManifestValue =>
        List(values, static (writer, value) => writer.Value(value));

    /// <summary>Writes a list whose items one function writes.</summary>
    public void List<T>(IReadOnlyList<T>? values, Action<ManifestWriter, T> write)
    {
        if (values is null)
        {
            Null();
            return;
        }

        BeginSequence();
        for (int i = 0; i < values.Count; i++)
        {
            Item();
            write(this, values[i]);
        }

        EndSequence();
    }

    /// <summary>Writes a map of texts.</summary>
    public void StringMap(IReadOnlyDictionary<string, string>? values) => Map(values, static (writer, value) => writer.String(value));

    /// <summary>Writes a map whose values one function writes; the keys come out in <see cref="NaturalOrder"/>.</summary>
    public void Map<T>(IReadOnlyDictionary<string, T>? values, Action<ManifestWriter, T> write)
    {
        if (values is null)
        {
            Null();
            return;
        }

        BeginMapping();
        if (values.Count == 1)
        {
            foreach (KeyValuePair<string, T> entry in values) WriteEntry(entry.Key, entry.Value, write);
        }
        else if (values.Count > 1)
        {
            string[] keys = new string[values.Count];
            int count = 0;
            foreach (string key in values.Keys) keys[count++] = key;
            KeySort.Sort(keys);
            foreach (string key in keys) WriteEntry(key, values[key], write);
        }

        EndMapping();
    }

    private void WriteEntry<T>(string key, T value, Action<ManifestWriter, T> write)
    {
        Key(key);
        write(this, value);
    }
}
