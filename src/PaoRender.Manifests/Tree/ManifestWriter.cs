using System;
using System.Collections.Generic;

namespace PaoRender.Manifests;

/// <summary>
/// Takes values one after another, as typed objects and trees give them. What becomes of them is up to the class below:
/// <c>YamlWriter</c> makes text of them, <c>TreeWriter</c> a tree.
/// </summary>
/// <remarks>The caller gives the keys of a mapping in <see cref="NaturalOrder"/>, and each of them once.</remarks>
public abstract class ManifestWriter
{
    private protected ManifestWriter(SchemaRelease release) => Release = release;

    /// <summary>The release whose form of the schemas is written.</summary>
    public SchemaRelease Release { get; }

    /// <summary>Starts a mapping.</summary>
    public abstract void BeginMapping();

    /// <summary>Ends the mapping.</summary>
    public abstract void EndMapping();

    /// <summary>Starts a sequence. Write <see cref="Item"/> before each of its values.</summary>
    public abstract void BeginSequence();

    /// <summary>Ends the sequence.</summary>
    public abstract void EndSequence();

    /// <summary>Starts the next item of a sequence.</summary>
    public abstract void Item();

    /// <summary>Writes a key that is known to need no quotes.</summary>
    public abstract void PlainKey(string key);

    /// <summary>Writes a key.</summary>
    public abstract void Key(string key);

    /// <summary>Writes null.</summary>
    public abstract void Null();

    /// <summary>Writes a boolean.</summary>
    public abstract void Boolean(bool value);

    /// <summary>Writes an integer.</summary>
    public abstract void Integer(long value);

    /// <summary>Writes a number.</summary>
    public abstract void Double(double value);

    /// <summary>Writes text, or null.</summary>
    public abstract void String(string? value);

    /// <summary>Writes a scalar that was read.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="text">The text of a string; the JSON spelling of anything else.</param>
    public abstract void Scalar(ScalarKind kind, string text);

    /// <summary>Writes any value, or null.</summary>
    public void Value(IManifestValue? value)
    {
        if (value is null) Null();
        else value.WriteTo(this);
    }

    // Lists and maps of the kinds that generated types hold. null is written as null.

    /// <summary>Writes a list of texts.</summary>
    public void Strings(IReadOnlyList<string>? values) => List(values, static (writer, value) => writer.String(value));

    /// <summary>Writes a list of objects.</summary>
    public void Objects<T>(IReadOnlyList<T>? values)
        where T : IManifestValue =>
        List(values, static (writer, value) => writer.Value(value));

    /// <summary>Writes a list whose items one function writes.</summary>
    public void List<T>(IReadOnlyList<T>? values, Action<ManifestWriter, T> write)
    {
        Require.NotNull(write, nameof(write));
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
        Require.NotNull(write, nameof(write));
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
