using System.Linq;
using System.Text.RegularExpressions;
using PaoRender.Manifests;
using PaoRender.Schemas;

namespace PaoRender.Inputs;

/// <summary>Finds the pools in a text that is no valid YAML.</summary>
internal static class PoolMention
{
    private static readonly Regex s_kind = new("kind[\"']?\\s*:\\s*[\"']?([A-Za-z]+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>How many objects of a file say that they are pools, or nearly so.</summary>
    /// <param name="request">The request that has the file.</param>
    /// <param name="file">The file's name.</param>
    public static int Count(RenderRequest request, string file) => request.Inputs
        .Where(input => input.Path == file)
        .SelectMany(input => s_kind.Matches(input.Text).Cast<Match>())
        .Count(match => Spelling.Nearest(match.Groups[1].Value, [V1MachineConfigPool.KubeKind]) is not null);
}
