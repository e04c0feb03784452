using PaoRender.Manifests;

namespace PaoRender.Rules;

/// <summary>What is known of a rule. Its page, its descriptor in editors and its entry in reports are made of this.</summary>
/// <param name="Code">The stable code, such as <c>PAO1104</c>.</param>
/// <param name="Title">What is wrong where the rule is broken, in a few words and without a full stop.</param>
/// <param name="Category">What the rule is about.</param>
/// <param name="Source">Who would notice without us.</param>
public sealed record RuleInfo(string Code, string Title, RuleCategory Category, RuleSource Source)
{
    /// <summary>Where the pages of all rules are.</summary>
    public const string HelpBase = "https://github.com/paorender/PaoRender.Build/blob/main/docs/rules/";

    /// <summary>How severe a finding is that nobody made another.</summary>
    public DiagnosticSeverity Severity { get; init; } = DiagnosticSeverity.Error;

    /// <summary>How severe a finding is in the cases that the meaning names; null where it is always the same.</summary>
    internal DiagnosticSeverity? AtTimes { get; init; }

    /// <summary>What is found and when, in sentences; Markdown.</summary>
    public required string Meaning { get; init; }

    /// <summary>What to do, in sentences; Markdown.</summary>
    public required string Remedy { get; init; }

    /// <summary>The smallest input that breaks the rule; null where no input alone does, such as for a full disk.</summary>
    public RuleExample? Bad { get; init; }

    /// <summary>The same input put right; null where there is no bad one.</summary>
    public RuleExample? Good { get; init; }

    /// <summary>A run that breaks the rule, for one that is not about an input alone; null where <see cref="Bad"/> shows it.</summary>
    public RuleScene? BadRun { get; init; }

    /// <summary>The same run put right; null where there is no bad one.</summary>
    public RuleScene? GoodRun { get; init; }

    /// <summary>The address of the rule's page.</summary>
    public string HelpLink => HelpBase + Code + ".md";
}
