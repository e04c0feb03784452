using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PaoRender.Mutation;

/// <summary>One literal that is changed.</summary>
internal sealed record Mutant(SyntaxTree Tree, SyntaxToken Token, SyntaxToken Changed)
{
    private static readonly string[] s_folders = ["Rendering", "Naming", "Decisions", "Releases"];

    /// <summary>Says which literal it is, without its place, so that an edit elsewhere does not change it.</summary>
    public string Key => $"{Path.GetFileName(Tree.FilePath)}: {Token.Text} in: {Line}";

    private string Line => Tree.GetText().Lines.GetLineFromPosition(Token.SpanStart).ToString().Trim();

    public static IEnumerable<Mutant> Of(IEnumerable<SyntaxTree> trees) =>
        from tree in trees
        where s_folders.Any(folder => tree.FilePath.Contains($"/PaoRender.Core/{folder}/", StringComparison.Ordinal))
        from token in tree.GetRoot().DescendantTokens()
        where !IsMessage(token.Parent!)
        let changed = Change(token)
        where changed is not null
        select new Mutant(tree, token, changed.Value);

    public SyntaxTree Apply() => Tree.WithRootAndOptions(Tree.GetRoot().ReplaceToken(Token, Changed), Tree.Options);

    private static SyntaxToken? Change(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.StringLiteralToken => SyntaxFactory.Literal(token.ValueText + "~"),
        SyntaxKind.InterpolatedStringTextToken => SyntaxFactory.Token(
            default, SyntaxKind.InterpolatedStringTextToken, token.Text + "~", token.ValueText + "~", default),
        SyntaxKind.NumericLiteralToken when token.Value is int number => SyntaxFactory.Literal(number + 1),
        SyntaxKind.NumericLiteralToken when token.Value is long number =>
            SyntaxFactory.Literal((number + 1).ToString(CultureInfo.InvariantCulture) + "L", number + 1),
        _ => null,
    };

    // What people read when something is wrong is not output, and other tests look after it.
    private static bool IsMessage(SyntaxNode node) => node.Ancestors().Any(parent =>
        parent is ThrowExpressionSyntax or ThrowStatementSyntax or AttributeSyntax
        || (parent is InvocationExpressionSyntax call && call.Expression.ToString().Split('.')[^1] is "Error" or "Warning" or "ReportBroken" or "Refuse"));
}
