using System;
using System.Runtime.InteropServices;
using SharpFuzz.Common;

namespace PaoRender.Fuzzing.Coverage;

/// <summary>Which branches of instrumented code were taken, and about how often; tells runs that reach something new.</summary>
internal sealed unsafe class EdgeMap
{
    private const int Size = 1 << 16;

    private readonly byte* _counts = (byte*)NativeMemory.AllocZeroed(Size);
    private readonly byte[] _seen = new byte[Size];

    /// <summary>From now on instrumented code writes to this map.</summary>
    public EdgeMap() => Trace.SharedMem = _counts;

    /// <summary>The pairs of branches that any run took.</summary>
    public int Edges { get; private set; }

    /// <summary>Forgets all runs, for another target.</summary>
    public void Clear()
    {
        Array.Clear(_seen);
        Edges = 0;
    }

    /// <summary>Forgets the counts of the last run.</summary>
    public void Begin()
    {
        NativeMemory.Clear(_counts, Size);
        Trace.PrevLocation = 0;
    }

    /// <summary>
    /// Whether the run since <see cref="Begin"/> took a pair of branches that none did before, or took one on another order of times.
    /// </summary>
    public bool IsNews()
    {
        bool isNews = false;
        for (int i = 0; i < Size; i++)
        {
            if (_counts[i] == 0) continue;
            byte order = Order(_counts[i]);
            if ((_seen[i] & order) != 0) continue;
            if (_seen[i] == 0) Edges++;
            _seen[i] |= order;
            isNews = true;
        }

        return isNews;
    }

    // One, two, three, and then by doubling: a loop that runs once more is no news.
    private static byte Order(byte count) => count switch
    {
        1 => 1,
        2 => 2,
        3 => 4,
        < 8 => 8,
        < 16 => 16,
        < 32 => 32,
        < 128 => 64,
        _ => 128,
    };
}
