using System.Collections.Generic;
using System.Linq;
using PaoRender.Diagnostics;
using PaoRender.Manifests;
using PaoRender.Releases;
using PaoRender.Rules;

namespace PaoRender;

/// <summary>The page of a rule, in Markdown. What its examples lead to is asked of the renderer, so it is what a user will see.</summary>
public static class RulePage
{
    /// <summary>Writes the page.</summary>
    /// <param name="rule">A rule of the catalogue.</param>
    public static string Write(RuleInfo rule)
    {
        Require.NotNull(rule, nameof(rule));
        string head = $"""
            # {rule.Code}: {rule.Title}

            {RuleWords.Of(rule.Severity)}{AtTimes(rule)}, {RuleWords.Of(rule.Category)}. {RuleWords.Of(rule.Source)}

            {rule.Meaning}

            ## What to do

            {rule.Remedy}

            """;
        return rule switch
        {
            { Bad: { } bad, Good: { } good } => head + Examples(rule.Code, bad, good),
            { BadRun: { } bad, GoodRun: { } good } => $"{head}\n## Example\n\n{bad.Page()}\nPut right:\n\n{good.Page()}",
            _ => head,
        };
    }

    private static string AtTimes(RuleInfo rule) =>
        rule.AtTimes is { } other ? $", at times {RuleWords.Of(other).ToLowerInvariant()}" : "";

    private static string Examples(string code, RuleExample bad, RuleExample good) => $"""

        ## Example

        {Options(bad)}```yaml
        {bad.Text}```

        ```text
        {string.Join("\n", Findings(bad.ToRequest()))}
        ```

        {Releases(code, bad)} {InReference(code, bad)}

        Put right:

        {Options(good)}```yaml
        {good.Text}```

        """;

    private static string Options(RuleExample example)
    {
        var options = new List<string>();
        if (example.Release != OperatorRelease.Newest) options.Add($"`--operator-release {example.Release}`");
        if (example.EnableWorkloadPartitioning) options.Add("`--enable-workload-partitioning`");
        if (example.OwnerReference == OwnerReferenceMode.Kubernetes) options.Add("`--owner-ref k8s`");
        if (example.Hardware is not null) options.Add($"`--hardware {RuleExample.HardwareName}`");
        string machine = example.Hardware is null ? "" : $"```json\n{example.Hardware}```\n\n";
        return options.Count == 0 ? "" : $"With {string.Join(" and ", options)}:\n\n{machine}";
    }

    private static IEnumerable<string> Findings(RenderRequest request) =>
        Renderer.Check(request).Where(found => found.Code != RenderCodes.BuiltInAssets).Select(found => found.ToString());

    private static string Releases(string code, RuleExample example)
    {
        OperatorRelease[] reporting =
        [
            .. OperatorRelease.All.Where(release => Renderer.Check(example.ToRequest() with { Release = release }).Any(found => found.Code == code)),
        ];
        if (reporting.Length == OperatorRelease.All.Count) return "Reported for every release.";
        return reporting.Length == 1
            ? $"Reported for release {reporting[0]}."
            : $"Reported for releases {reporting[0]} to {reporting[reporting.Length - 1]}.";
    }

    private static string InReference(string code, RuleExample example)
    {
        RenderRequest request = example.ToRequest() with { Strictness = Strictness.Reference };
        ManifestDiagnostic? found = Renderer.Check(request).FirstOrDefault(found => found.Code == code);
        return found is null
            ? "With strictness `reference` it is not."
            : $"With strictness `reference` it is {RuleWords.Of(found.Severity).ToLowerInvariant()}.";
    }
}
