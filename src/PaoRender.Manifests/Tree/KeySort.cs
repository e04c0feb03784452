using System;

namespace PaoRender.Manifests;

/// <summary>Puts the keys of a mapping into <see cref="NaturalOrder"/>.</summary>
/// <remarks>
/// That order has cycles (<c>017</c> comes before <c>0b101</c>, that before <c>1:20</c>, and that before <c>017</c>). There the
/// reference's result depends on the order in which Go happens to walk a map; ours is always the same, because the sort
/// starts from one fixed order and compares neighbours only.
/// </remarks>
internal static class KeySort
{
    private const int LargestForInsertion = 32;

    public static void Sort(string[] keys)
    {
        if (keys.Length > LargestForInsertion)
        {
            Array.Sort(keys, NaturalOrder.Instance);
            return;
        }

        Array.Sort(keys, static (left, right) => string.CompareOrdinal(right, left));
        for (int i = 1; i < keys.Length; i++)
        {
            string key = keys[i];
            int at = i;
            while (at > 0 && NaturalOrder.Instance.Compare(key, keys[at - 1]) < 0)
            {
                keys[at] = keys[at - 1];
                at--;
            }

            keys[at] = key;
        }
    }
}
