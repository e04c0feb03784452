using System;
using System.Collections.Generic;
using System.Threading;

namespace PaoRender.Analyzers;

/// <summary>Remembers the findings of the inputs that were looked at last, for all compilations of the process.</summary>
/// <remarks>
/// A new compilation comes with each key that is typed in C#, mostly with the same manifests. What is kept is a key of checksums
/// and plain findings: no text, no compilation.
/// </remarks>
internal sealed class FindingCache(int capacity)
{
    // Projects with several target frameworks and tens of projects in one solution find room.
    private const int SharedCapacity = 128;

    private readonly object _gate = new();
    private readonly Dictionary<string, LinkedListNode<Slot>> _slots = new(StringComparer.Ordinal);
    private readonly LinkedList<Slot> _byUse = new();

    /// <summary>The cache of the process.</summary>
    public static FindingCache Shared { get; } = new(SharedCapacity);

    /// <summary>How many inputs are remembered.</summary>
    internal int Count
    {
        get
        {
            lock (_gate) return _slots.Count;
        }
    }

    /// <summary>The findings under a key; computed once, whoever asks first, however many ask at a time.</summary>
    public GroupFindings Get(string key, Func<CancellationToken, GroupFindings> find, CancellationToken cancellationToken) =>
        SlotOf(key).Get(find, cancellationToken);

    private Slot SlotOf(string key)
    {
        lock (_gate)
        {
            if (_slots.TryGetValue(key, out LinkedListNode<Slot>? node))
            {
                _byUse.Remove(node);
            }
            else
            {
                node = new LinkedListNode<Slot>(new Slot(key));
                _slots.Add(key, node);
            }

            _byUse.AddFirst(node);
            while (_slots.Count > capacity)
            {
                _slots.Remove(_byUse.Last!.Value.Key);
                _byUse.RemoveLast();
            }

            return node.Value;
        }
    }

    private sealed class Slot(string key)
    {
        private readonly object _turn = new();
        private GroupFindings? _findings;

        public string Key => key;

        // When the one who computes is stopped, the next one who waits computes with a token of its own.
        public GroupFindings Get(Func<CancellationToken, GroupFindings> find, CancellationToken cancellationToken)
        {
            lock (_turn)
            {
                cancellationToken.ThrowIfCancellationRequested();
                return _findings ??= find(cancellationToken);
            }
        }
    }
}
