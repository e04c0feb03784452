using System.Collections.Generic;
using System.Linq;
using PaoRender.Checks;
using PaoRender.Diagnostics;
using PaoRender.Manifests;
using PaoRender.Severities;

namespace PaoRender.Rules;

/// <summary>A suppression or a severity says nothing: it names no rule, no reason or no severity that there is.</summary>
internal sealed class BadSuppressionRule : Rule
{
    private const string Property = "NoWarn or WarningsAsErrors: ";

    public override RuleInfo Info => new(
        RenderCodes.BadSuppression, "A suppression or a severity says nothing", RuleCategory.Reading, RuleSource.CommonSense)
    {
        AtTimes = DiagnosticSeverity.Warning,
        Meaning = "A comment `# pao: disable=...` is misspelt, has no code, the code of no rule, or no reason in words. A warning: a line "
            + "`dotnet_diagnostic.PAOnnnn.severity` of an `.editorconfig` file, or a property such as `NoWarn` of a project, has the code of no "
            + "rule, or the line has a severity that there is not.",
        Remedy = "Write `# pao: disable=PAO1532 test bench with two CPUs`. The message names a code that is near.",
        Bad = new RuleExample(Example.Profile.Replace("\"0-1\"\n", "\"0-1\"  # pao: disable=PAO1532\n")),
        Good = new RuleExample(Example.Profile.Replace("\"0-1\"\n", "\"0-1\"  # pao: disable=PAO1532 a test bench\n")),
    };

    public override IReadOnlyList<Check> Checks =>
    [
        Check.OfInput(CheckStage.Input, CheckGate.StrictOnly, SuppressionCheck.Run),
        Check.OfInput(CheckStage.Input, CheckGate.StrictOnly, RunCodes),
    ];

    // Only the catalogue knows which codes there are, and checks do not know it.
    private static void RunCodes(ClusterCheckScope scope)
    {
        foreach ((string code, SourcePosition position) in scope.Suppressions.Named)
        {
            if (RuleCodes.Problem(code) is { } problem) scope.Error(RenderCodes.BadSuppression, position, problem);
        }

        foreach (string code in scope.Request.Severities.Given.Where(RuleCodes.IsOurs))
        {
            if (RuleCodes.Problem(code) is { } problem) scope.Warning(RenderCodes.BadSuppression, SourcePosition.None, Property + problem);
        }

        foreach (WrittenSeverity line in scope.Request.Severities.Written.Where(line => RuleCodes.IsOurs(line.Code)))
        {
            string? problem = RuleCodes.Problem(line.Code)
                ?? (line.IsUnderstood ? null : $"There is no severity '{line.Word}'. Write error, warning, suggestion, silent, none or default.");
            if (problem is not null) scope.Warning(RenderCodes.BadSuppression, new SourcePosition(line.File, line.Line, 1), problem);
        }
    }
}
