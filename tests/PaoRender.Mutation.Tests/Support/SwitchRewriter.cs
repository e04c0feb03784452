using System.Collections.Generic;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PaoRender.Mutation.Tests.Support;

/// <summary>
/// Puts a switch in the place of each literal of a file, where the language allows more than a constant. What is computed
/// once for the whole process is computed at each use, so that it follows the switch.
/// </summary>
/// <param name="numbers">The numbers of the literals, by their place in the file.</param>
internal sealed class SwitchRewriter(IReadOnlyDictionary<int, (int Number, LiteralMutant Mutant)> numbers) : CSharpSyntaxRewriter
{
    private const string Pick = "global::PaoRender.Mutation.Tests.Support." + nameof(MutantSwitch) + "." + nameof(MutantSwitch.Pick);

    /// <summary>Whether something other than a constant may stand at a place.</summary>
    public static bool IsPossible(SyntaxNode node)
    {
        foreach (SyntaxNode parent in node.AncestorsAndSelf())
        {
            if (parent is PatternSyntax or SwitchLabelSyntax or AttributeSyntax or ParameterSyntax or EnumMemberDeclarationSyntax or
                WhileStatementSyntax) return false;
            if (parent is FieldDeclarationSyntax field && field.Modifiers.Any(SyntaxKind.ConstKeyword)) return false;
            if (parent is LocalDeclarationStatementSyntax { IsConst: true }) return false;
            // What stands inside the value of an arm or a lambda is free again only if the pattern is not above it.
            if (parent is MemberDeclarationSyntax) return true;
        }

        return true;
    }

    public override SyntaxNode? VisitLiteralExpression(LiteralExpressionSyntax node) =>
        Switch(node.Token) is { } call ? SyntaxFactory.ParseExpression(call).WithTriviaFrom(node) : node;

    public override SyntaxNode? VisitInterpolatedStringText(InterpolatedStringTextSyntax node) =>
        Switch(node.TextToken) is { } call
            ? SyntaxFactory.Interpolation(SyntaxFactory.ParenthesizedExpression(SyntaxFactory.ParseExpression(call))) : node;

    public override SyntaxNode? VisitFieldDeclaration(FieldDeclarationSyntax node)
    {
        bool isStatic = node.Modifiers.Any(SyntaxKind.StaticKeyword) && node.Modifiers.Any(SyntaxKind.ReadOnlyKeyword);
        if (!isStatic || node.Declaration.Variables is not [{ Initializer: { } initializer } variable]) return base.VisitFieldDeclaration(node);
        string modifiers = node.Modifiers.ToString().Replace("readonly", "", System.StringComparison.Ordinal);
        return Parse($"{modifiers} {node.Declaration.Type} {variable.Identifier.Text} => {Visit(initializer.Value)};");
    }

    public override SyntaxNode? VisitPropertyDeclaration(PropertyDeclarationSyntax node) =>
        node.Modifiers.Any(SyntaxKind.StaticKeyword) && node.Initializer is { } initializer
            ? Parse($"{node.Modifiers} {node.Type} {node.Identifier.Text} => {Visit(initializer.Value)};")
            : base.VisitPropertyDeclaration(node);

    private string? Switch(SyntaxToken token)
    {
        if (!numbers.TryGetValue(token.SpanStart, out (int Number, LiteralMutant Mutant) item)) return null;
        string number = item.Number.ToString(CultureInfo.InvariantCulture);
        (string original, string changed) = token.IsKind(SyntaxKind.InterpolatedStringTextToken)
            ? (SyntaxFactory.Literal(token.ValueText).Text, SyntaxFactory.Literal(item.Mutant.Changed.ValueText).Text)
            : (token.Text, item.Mutant.Changed.Text);
        return $"{Pick}({number}, {original}, {changed})";
    }

    private static MemberDeclarationSyntax Parse(string text) => SyntaxFactory.ParseMemberDeclaration(text + "\n")!;
}
