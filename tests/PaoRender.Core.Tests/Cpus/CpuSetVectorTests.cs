using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using PaoRender.Cpus;
using PaoRender.Tests.Shared;

namespace PaoRender.Core.Tests.Cpus;

public class CpuSetVectorTests
{
    [Fact]
    public void OwnVectors_Read_EqualTheReference()
    {
        IReadOnlyList<JsonElement> vectors = JsonLines.Read(OwnVectors.Path("cpuset.jsonl"));

        Assert.Equal(40, vectors.Count);
        Assert.Empty(Failures(vectors));
    }

    [SkippableFact]
    public void ConformanceVectors_Read_EqualTheReference()
    {
        Skip.If(RepositoryPaths.Conformance is null, RepositoryPaths.NoConformance);
        IReadOnlyList<JsonElement> vectors = JsonLines.Read(Path.Combine(RepositoryPaths.Conformance!, "vectors", "cpuset.jsonl"));

        Assert.NotEmpty(vectors);
        Assert.Empty(Failures(vectors));
    }

    private static List<string> Failures(IEnumerable<JsonElement> vectors) => vectors.Select(Run).OfType<string>().ToList();

    private static string? Run(JsonElement vector)
    {
        string input = vector.GetProperty("input").GetString()!;
        bool refused = vector.TryGetProperty("error", out _);
        if (!CpuSet.TryParse(input, out CpuSet? set)) return refused ? null : $"'{input}' is refused";
        if (refused) return $"'{input}' is not refused";
        bool same = set.ToString() == vector.GetProperty("canonical").GetString()
            && set.Count == vector.GetProperty("size").GetInt64()
            && set.Expand().Count == set.Count
            && CpuMask.Hex(set) == vector.GetProperty("hexMask").GetString()
            && CpuMask.List(set, CpuMaskPadding.WholeGroups) == vector.GetProperty("maskList").GetString();
        return same ? null : $"'{input}' differs";
    }
}
