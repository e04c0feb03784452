using System;
using System.Collections.Generic;

namespace PaoRender.Manifests;

/// <summary>Keeps made values by key, for any number of threads. When it is full, the value that was made first makes room.</summary>
/// <param name="capacity">How many values are kept at most.</param>
/// <param name="make">Makes a value. Two threads that ask for a new key at once may both call it, and get the same value.</param>
internal sealed class BoundedCache<T>(int capacity, Func<string, T> make)
{
    private readonly Dictionary<string, T> _values = new(StringComparer.Ordinal);
    private readonly Queue<string> _order = new();

    /// <summary>How many values are kept.</summary>
    public int Count
    {
        get
        {
            lock (_values) return _values.Count;
        }
    }

    /// <summary>The value of a key, made when it is not kept.</summary>
    public T Get(string key)
    {
        lock (_values)
        {
            if (_values.TryGetValue(key, out T? known)) return known;
        }

        T made = make(key);
        lock (_values)
        {
            if (_values.TryGetValue(key, out T? known)) return known;
            if (_order.Count == capacity) _values.Remove(_order.Dequeue());
            _values.Add(key, made);
            _order.Enqueue(key);
            return made;
        }
    }
}
