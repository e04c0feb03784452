using System;
using System.Text;

namespace PaoRender.Cpus;

/// <summary>Writes CPU sets as bit masks.</summary>
public static class CpuMask
{
    /// <summary>Masks are written for CPU numbers below this limit.</summary>
    public const int CpuLimit = CpuSet.ExpandLimit;

    private const int GroupDigits = 8;
    private const int FixedDigits = 64;

    /// <summary>The mask as one lower-case hexadecimal number without leading zeros; <c>0</c> for the empty set.</summary>
    /// <param name="cpus">The CPUs whose bits are set.</param>
    /// <exception cref="InvalidOperationException">A CPU number is <see cref="CpuLimit"/> or more.</exception>
    public static string Hex(CpuSet cpus)
    {
        if (Require.NotNull(cpus, nameof(cpus)).IsEmpty) return "0";
        if (cpus.Highest >= CpuLimit)
            throw new InvalidOperationException($"CPU {cpus.Highest} is too high for a mask (the limit is {CpuLimit - 1}).");
        byte[] nibbles = new byte[((int)cpus.Highest / 4) + 1];
        foreach (CpuRange range in cpus.Ranges)
        {
            for (int cpu = (int)range.First; cpu <= range.Last; cpu++) nibbles[cpu / 4] |= (byte)(1 << (cpu % 4));
        }

        char[] digits = new char[nibbles.Length];
        for (int i = 0; i < digits.Length; i++) digits[i] = "0123456789abcdef"[nibbles[nibbles.Length - 1 - i]];
        return new string(digits);
    }

    /// <summary>The mask as groups of eight digits joined with commas, as the kernel's <c>rps_cpus</c> files take it.</summary>
    /// <param name="cpus">The CPUs whose bits are set.</param>
    /// <param name="padding">The release's way of padding.</param>
    /// <exception cref="InvalidOperationException">A CPU number is <see cref="CpuLimit"/> or more.</exception>
    public static string List(CpuSet cpus, CpuMaskPadding padding)
    {
        string hex = Hex(cpus);
        int width = padding == CpuMaskPadding.SixtyFourDigits
            ? FixedDigits
            : (hex.Length + GroupDigits - 1) / GroupDigits * GroupDigits;
        hex = hex.PadLeft(width, '0');

        int groups = hex.Length / GroupDigits;
        int start = 0;
        while (start < groups - 1 && IsZero(hex, start * GroupDigits)) start++;
        var list = new StringBuilder(hex.Length + groups);
        for (int i = start; i < groups; i++)
        {
            if (i > start) list.Append(',');
            list.Append(hex, i * GroupDigits, GroupDigits);
        }

        return list.ToString();
    }

    /// <summary>The mask of a CPU list, or the empty text when it is not one: releases swallow that mistake.</summary>
    /// <param name="cpuList">The CPU list as the profile has it.</param>
    /// <param name="padding">The release's way of padding.</param>
    /// <exception cref="InvalidOperationException">A CPU number is <see cref="CpuLimit"/> or more.</exception>
    public static string ListOrNothing(string cpuList, CpuMaskPadding padding) =>
        CpuSet.TryParse(cpuList, out CpuSet? cpus) ? List(cpus, padding) : string.Empty;

    private static bool IsZero(string hex, int start)
    {
        for (int i = start; i < start + GroupDigits; i++)
        {
            if (hex[i] != '0') return false;
        }

        return true;
    }
}
