using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace PaoRender.Mutation.Tests.Support;

/// <summary>One literal of the renderer, changed.</summary>
/// <param name="Tree">The file.</param>
/// <param name="Token">The literal.</param>
/// <param name="Changed">What stands in its place.</param>
internal sealed record LiteralMutant(SyntaxTree Tree, SyntaxToken Token, SyntaxToken Changed)
{
    private static readonly HashSet<string> s_reports = ["Error", "Warning", "Report", "ReportBroken", "Refuse", "RefuseIfStrict"];

    // Where a text for people is kept until it is reported.
    private static readonly HashSet<string> s_texts = ["CpuSetField.Problem", "ZStreamChange.Text"];

    /// <summary>Which literal it is, without its place, so that an edit elsewhere does not rename it.</summary>
    public override string ToString() =>
        $"{Path.GetFileName(Tree.FilePath)}: {Token.Text} in: {Tree.GetText().Lines.GetLineFromPosition(Token.SpanStart).ToString().Trim()}";

    /// <summary>Every literal that can be changed: texts, characters, numbers, and true and false.</summary>
    /// <param name="tree">The file.</param>
    /// <param name="meaning">What its code means.</param>
    public static IEnumerable<LiteralMutant> Of(SyntaxTree tree, SemanticModel meaning) =>
        from token in tree.GetRoot().DescendantTokens()
        where !IsMessage(token.Parent!, meaning)
        let changed = Change(token)
        where changed is not null
        select new LiteralMutant(tree, token, changed.Value);

    public SyntaxTree Apply()
    {
        string text = Tree.GetText().ToString();
        return Tree.WithChangedText(SourceText.From(text[..Token.SpanStart] + Changed.Text + text[Token.Span.End..]));
    }

    private static SyntaxToken? Change(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.StringLiteralToken => SyntaxFactory.Literal(token.ValueText + "~"),
        SyntaxKind.CharacterLiteralToken => SyntaxFactory.Literal('~'),
        SyntaxKind.InterpolatedStringTextToken =>
            SyntaxFactory.Token(default, SyntaxKind.InterpolatedStringTextToken, token.Text + "~", token.ValueText + "~", default),
        SyntaxKind.NumericLiteralToken when token.Value is int number => SyntaxFactory.Literal(number + 1),
        SyntaxKind.NumericLiteralToken when token.Value is long number =>
            SyntaxFactory.Literal((number + 1).ToString(CultureInfo.InvariantCulture) + "L", number + 1),
        SyntaxKind.TrueKeyword => SyntaxFactory.Token(SyntaxKind.FalseKeyword),
        SyntaxKind.FalseKeyword => SyntaxFactory.Token(SyntaxKind.TrueKeyword),
        _ => null,
    };

    // What people read when something is wrong is not output; other tests look after it.
    private static bool IsMessage(SyntaxNode node, SemanticModel meaning) => node.AncestorsAndSelf().Any(parent => parent switch
    {
        ThrowExpressionSyntax or ThrowStatementSyntax or AttributeSyntax => true,
        InvocationExpressionSyntax call => s_reports.Contains(call.Expression.ToString().Split('.')[^1]),
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.Text: "problem" } } => true,
        ArgumentSyntax argument => meaning.GetOperation(argument) is IArgumentOperation { Parameter: { } parameter }
            && s_texts.Contains($"{parameter.ContainingType.Name}.{parameter.Name}"),
        _ => false,
    });
}
