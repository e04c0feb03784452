using System;
using System.Linq;
using PaoRender.Assets;
using PaoRender.Manifests;
using PaoRender.Rules;

namespace PaoRender.Core.Tests.ErrorTexts;

/// <summary>A mistake as somebody makes it.</summary>
/// <param name="Mistake">What it is, in a few words.</param>
/// <param name="From">The text of the good profile, or of the profile and its pool, that is replaced.</param>
/// <param name="To">What stands there instead.</param>
/// <param name="Without">Who notices without us, and how; a fact about the reference and the cluster.</param>
internal sealed record ErrorTextCase(string Mistake, string From, string To, string Without)
{
    private string Good => Example.Profile.Contains(From, StringComparison.Ordinal) ? Example.Profile : Example.Pooled;

    private RenderRequest Request => new()
    {
        Inputs = [new InputFile("p.yaml", Good.Replace(From, To, StringComparison.Ordinal))],
        Assets = AssetBundle.BuiltIn,
    };

    /// <summary>What is said of it, errors and warnings.</summary>
    public string[] Findings =>
    [
        .. Renderer.Check(Request)
            .Where(found => found.Code != Diagnostics.RenderCodes.BuiltInAssets && found.Severity != DiagnosticSeverity.Message)
            .Select(found => found.ToString()),
    ];

    /// <summary>Whether the reference's render command accepts it, as the conformance vectors hold strictness <c>reference</c> to it.</summary>
    public bool IsRendered =>
        Renderer.Check(Request with { Strictness = Strictness.Reference }).All(found => found.Severity != DiagnosticSeverity.Error);
}
