using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using PaoRender.NodeTools.Tests.Support;

namespace PaoRender.NodeTools.Tests.Tuned;

/// <summary>What TuneD makes of a node's profiles on a machine.</summary>
internal sealed class MergedProfile
{
    private readonly JsonElement _answer;

    private MergedProfile(JsonElement answer) => _answer = answer;

    /// <summary>Names of the profiles that TuneD loaded, in its order.</summary>
    public string[] Loaded => [.. _answer.GetProperty("loaded").EnumerateArray().Select(item => item.GetString()!)];

    /// <summary>Shadowed sections and keys, unknown plugins and keys, undefined variables.</summary>
    public string[] Errors => [.. _answer.GetProperty("errors").EnumerateArray().Select(item => item.GetString()!)];

    /// <summary>What TuneD itself warned about.</summary>
    public string[] Complaints => [.. _answer.GetProperty("complaints").EnumerateArray().Select(item => item.GetString()!)];

    /// <summary>The kernel arguments.</summary>
    public string CommandLine => _answer.GetProperty("commandLine").GetString()!;

    public static MergedProfile Of(RenderedNode node, Machine machine)
    {
        JsonElement answer = PythonWorker.Ask(new
        {
            kind = "tuned",
            main = "openshift-node-performance-" + ProfileOptions.ProfileName,
            profiles = node.Profiles,
            machine = machine.Facts,
        });
        if (answer.TryGetProperty("error", out JsonElement error))
            throw new Xunit.Sdk.XunitException($"{node.Case} on {machine}: TuneD refuses the profile: {error.GetString()}");
        return new MergedProfile(answer);
    }

    public bool Has(string unit) => _answer.GetProperty("units").TryGetProperty(unit, out _);

    public bool Enabled(string unit) => Unit(unit).GetProperty("enabled").GetBoolean();

    public string Type(string unit) => Unit(unit).GetProperty("type").GetString()!;

    public string? UdevPattern(string unit) => Unit(unit).GetProperty("udev").GetString();

    public string? Option(string unit, string key) =>
        Unit(unit).GetProperty("options").TryGetProperty(key, out JsonElement value) ? value.ToString() : null;

    /// <summary>The sections of one of our profiles before merging.</summary>
    public Dictionary<string, Dictionary<string, string>> Own(string profile) =>
        _answer.GetProperty("own").GetProperty(profile).Deserialize<Dictionary<string, Dictionary<string, string>>>()!;

    private JsonElement Unit(string name) => _answer.GetProperty("units").TryGetProperty(name, out JsonElement unit)
        ? unit
        : throw new Xunit.Sdk.XunitException($"The merged profile has no section [{name}].");
}
