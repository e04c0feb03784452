using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using PaoRender.Assets;
using PaoRender.Manifests;

namespace PaoRender.Fuzzing.Targets;

/// <summary>A bundle of assets with one or several files in place of ours, with which a profile is rendered.</summary>
internal sealed class AssetsTarget : IFuzzTarget
{
    public string Name => "assets";

    public IReadOnlyList<string> Seeds { get; } =
    [
        .. AssetBundle.BuiltIn.Paths.Select(path => FileBundle.Join([(path, Encoding.UTF8.GetString(AssetBundle.BuiltIn.Content(path)))])),
    ];

    public IReadOnlyList<string> Words { get; } =
    [
        .. AssetBundle.BuiltIn.Paths.Select(path => "\n=== " + path + "\n"), "{{", "}}", "{{ end }}", "{{ if .RealTimeHint }}",
        "{{ range .NetDevices }}", "{{ .IsolatedCpus }}",
        "{{ .Missing }}", "[main]\n", "[sysctl]\n", "[bootloader]\n", "include=", "cmdline=+", "\0", "\r\n", "\ufeff", "\ud83d", "\u00e9",
        "#!/bin/bash\n", "%", "\\\n",
    ];

    public void Run(string input)
    {
        Dictionary<string, string> own = FileBundle.Split(input);
        IEnumerable<KeyValuePair<string, byte[]>> files = AssetBundle.BuiltIn.Paths.Where(path => !own.ContainsKey(path))
            .Select(path => KeyValuePair.Create(path, AssetBundle.BuiltIn.Content(path)))
            .Concat(own.Select(file => KeyValuePair.Create(file.Key, FileBundle.Bytes(file.Value))));
        RenderRequest request = RenderTarget.Request(input) with
        {
            Inputs = [new InputFile("profile.yaml", CompanionSeeds.Profile)],
            Assets = new AssetBundle("own", files),
        };
        RenderResult result = Renderer.Render(request);
        if (result.Succeeded && result.Manifests.Count == 0) throw new BrokenPromiseException("success without manifests");
        foreach (ManifestDiagnostic found in result.Diagnostics)
        {
            if (found.Message.Any(char.IsControl)) throw new BrokenPromiseException($"control character in: {ManifestJson.Write(found.Message)}");
            if (found.Position.File is { } file && own.TryGetValue(file[(file.IndexOf('/', StringComparison.Ordinal) + 1)..], out string? text)
                && found.Position.Line > text.Split('\n').Length)
                throw new BrokenPromiseException($"line outside: {found}");
        }
    }
}
