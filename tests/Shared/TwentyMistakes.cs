using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace PaoRender.Tests.Shared;

/// <summary>Five files with twenty mistakes, for all who report them.</summary>
internal static class TwentyMistakes
{
    /// <summary>The release that they are checked for.</summary>
    public const string Release = "4.18";

    /// <summary>File, line, column and code of each mistake, in the order in which they are to be told.</summary>
    public static IReadOnlyList<string> Expected { get; } =
    [
        "a-names.yaml(4,9) PAO1102",
        "a-names.yaml(7,15) PAO1104",
        "a-names.yaml(9,36) PAO1002",
        "a-names.yaml(15,21) PAO1112",
        "b-cpus.yaml(8,15) PAO1104",
        "b-cpus.yaml(10,27) PAO1105",
        "b-cpus.yaml(13,14) PAO1105",
        "b-cpus.yaml(15,22) PAO1107",
        "b-cpus.yaml(18,5) PAO1512",
        "b-cpus.yaml(19,5) PAO1511",
        "c-net.yaml(6,5) PAO1501",
        "c-net.yaml(8,8) PAO1521",
        "c-net.yaml(16,17) PAO1113",
        "c-net.yaml(17,22) PAO1113",
        "c-net.yaml(21,28) PAO1106",
        "c-net.yaml(22,19) PAO1114",
        "d-pool.yaml(6,11) PAO1111",
        "d-pool.yaml(10,63) PAO1203",
        "sub/e-infrastructure.json(6,24) PAO1053",
        "sub/e-infrastructure.json(7,29) PAO1053",
    ];

    /// <summary>Name and text of each file.</summary>
    public static IReadOnlyList<(string Name, string Text)> Files { get; } =
    [
        .. Expected.Select(line => line[..line.IndexOf('(', StringComparison.Ordinal)]).Distinct()
            .Select(name => (name, File.ReadAllText(Path.Combine(RepositoryPaths.Root, "tests", "Shared", "TwentyMistakes", name)))),
    ];

    /// <summary>A finding in the form of <see cref="Expected"/>.</summary>
    public static string Line(string file, int line, int column, string code) =>
        FormattableString.Invariant($"{file.Replace('\\', '/')}({line},{column}) {code}");
}
