using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PaoRender.Cpus;

namespace PaoRender.Checks;

/// <summary>Masks of CPUs as the kernel writes them: hexadecimal, the lowest CPU last, often with a comma after each eight digits.</summary>
internal static class CpuMaskText
{
    private const int BitsOfDigit = 4, LowBit = 1;

    /// <summary>The CPUs of a mask; null where the text is none.</summary>
    public static CpuSet? Read(string text)
    {
        string[] groups = text.Split(',');
        string digits = string.Concat(groups.Select((group, index) => index == 0 ? group : group.PadLeft(8, '0')));
        if (digits.Length == 0) return null;
        var ranges = new List<CpuRange>();
        for (int i = 0; i < digits.Length; i++)
        {
            if (!int.TryParse(digits.Substring(i, 1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int bits)) return null;
            for (int bit = 0; bit < BitsOfDigit; bit++)
            {
                long cpu = ((digits.Length - 1 - i) * (long)BitsOfDigit) + bit;
                if (((bits >> bit) & LowBit) != 0) ranges.Add(new CpuRange(cpu, cpu));
            }
        }

        return CpuSet.FromRanges(ranges);
    }
}
