using System.Linq;
using PaoRender.Releases;

namespace PaoRender.Core.Tests.Admission;

/// <summary>CPU numbers that no mask and no list has room for, in every release, field and strictness.</summary>
public class HighCpuTests
{
    public static TheoryData<string, string, int, string> Fields => new()
    {
        { "reserved", "\"0-1\"", 7, "4.14" },
        { "isolated", "\"2-7\"", 8, "4.14" },
        { "offlined", "", 9, "4.14" },
        { "shared", "", 9, "4.16" },
        { "ovsDpdk", "", 9, "4.23" },
    };

    [Theory]
    [MemberData(nameof(Fields))]
    public void Numbers_BeyondTheLimit_AreErrorsAtTheirPlace(string field, string present, int line, string since)
    {
        Assert.True(OperatorRelease.TryParse(since, out OperatorRelease first));
        foreach (OperatorRelease release in OperatorRelease.All.Where(release => release >= first))
        {
            foreach (Strictness strictness in new[] { Strictness.Strict, Strictness.Reference })
            {
                foreach (string cpus in new[] { "1048576", "8,9223372036854775807", "8-1048576" })
                {
                    string place = $"{line}:{field.Length + 7}";
                    string errors = AdmissionInput.Errors(AdmissionInput.Render(release, strictness, Profile(field, present, cpus)));
                    Assert.True(errors.Contains($"PAO1104 {place}", System.StringComparison.Ordinal), $"{release} {strictness} {cpus}: {errors}");
                }
            }
        }
    }

    [Fact]
    public void Numbers_UpToTheLimit_AreRendered()
    {
        foreach (OperatorRelease release in OperatorRelease.All)
        {
            string text = AdmissionInput.Good.Replace("2-7", "2-524288").Replace("  nodeSelector:", "    offlined: 524289-1048575\n  nodeSelector:");
            RenderResult result = AdmissionInput.Render(release, Strictness.Strict, text);
            Assert.True(result.Succeeded, string.Join('\n', result.Diagnostics.Select(item => item.ToString())));
        }
    }

    private static string Profile(string field, string present, string cpus) => present.Length > 0
        ? AdmissionInput.Good.Replace($"{field}: {present}", $"{field}: \"{cpus}\"")
        : AdmissionInput.Good.Replace("  nodeSelector:", $"    {field}: \"{cpus}\"\n  nodeSelector:");
}
