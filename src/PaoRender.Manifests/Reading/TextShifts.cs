using System.Collections.Generic;

namespace PaoRender.Manifests;

/// <summary>Where blanks were put into a text, so that an index of the longer text leads back to the one of the original.</summary>
internal sealed class TextShifts
{
    // Begin in the longer text, and how many characters were put in up to there, with these.
    private readonly List<(int At, int Count, int Total)> _shifts = [];
    private int _total;

    /// <summary>Notes characters that were put in; calls come in the order of the text.</summary>
    public void Add(int at, int count)
    {
        _total += count;
        _shifts.Add((at, count, _total));
    }

    /// <summary>The index in the original text.</summary>
    public int Back(int index)
    {
        int low = 0, high = _shifts.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_shifts[middle].At <= index) low = middle + 1;
            else high = middle;
        }

        if (low == 0) return index;
        (int at, int count, int total) = _shifts[low - 1];
        return (index < at + count ? at + count : index) - total;
    }
}
