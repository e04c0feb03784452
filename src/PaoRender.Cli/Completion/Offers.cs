using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Completions;
using System.Linq;
using PaoRender.Releases;

namespace PaoRender.Cli;

/// <summary>Words that a shell offers where there are more than a help text would list.</summary>
internal static class Offers
{
    /// <summary>Offers the releases, and gives the option back.</summary>
    public static Option<string> OfferingReleases(this Option<string> option)
    {
        option.CompletionSources.Add(OperatorRelease.All.Select(release => release.ToString()).ToArray());
        return option;
    }

    /// <summary>Offers the codes of rules, and gives the option back.</summary>
    public static Option<string[]> OfferingRules(this Option<string[]> option)
    {
        option.CompletionSources.Add(Rules);
        return option;
    }

    /// <summary>Offers the codes of rules, and gives the argument back.</summary>
    public static Argument<string?> OfferingRules(this Argument<string?> argument)
    {
        argument.CompletionSources.Add(Rules);
        return argument;
    }

    // Made when a shell asks, because no other run needs them.
    private static IEnumerable<CompletionItem> Rules(CompletionContext context) => RuleCatalogue.All
        .Where(rule => rule.Code.StartsWith(context.WordToComplete, StringComparison.OrdinalIgnoreCase))
        .Select(rule => new CompletionItem(rule.Code, detail: rule.Title));
}
