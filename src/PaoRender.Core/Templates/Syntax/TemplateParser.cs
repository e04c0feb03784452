using System;
using System.Collections.Generic;
using PaoRender.Templates.Nodes;

namespace PaoRender.Templates.Syntax;

/// <summary>Parses a file: its own nodes and the templates that it defines.</summary>
internal sealed class TemplateParser
{
    private readonly TokenStream tokens;
    private readonly Dictionary<string, Definition> definitions = new(StringComparer.Ordinal);

    private TemplateParser(TemplateSource source) => tokens = new TokenStream(source);

    /// <summary>Parses a file.</summary>
    public static ParsedTemplate Parse(TemplateSource source)
    {
        var parser = new TemplateParser(source);
        var body = new BlockParser(parser.tokens, parser, allowsDefine: true);
        var main = body.ParseFile();
        parser.Add(0, source.Name, main);
        return new ParsedTemplate(source, parser.definitions[source.Name], parser.definitions);
    }

    /// <summary>Parses <c>define</c> behind its keyword.</summary>
    public void ParseDefine(Token keyword)
    {
        var name = TakeName("define");
        tokens.TakeClose("define");
        Add(keyword.Start, name, new BlockParser(tokens, this, allowsDefine: false).ParseBody(keyword));
    }

    /// <summary>Parses <c>block</c> behind its keyword: a definition that is invoked on the spot.</summary>
    public InvokeNode ParseBlock(Token keyword, ExpressionParser expressions)
    {
        var name = TakeName("block");
        var argument = expressions.Pipeline("'block'", TokenKind.Close);
        Add(keyword.Start, name, new BlockParser(tokens, this, allowsDefine: false).ParseBody(keyword));
        return new InvokeNode(keyword.Start, name, argument);
    }

    /// <summary>Parses <c>template</c> behind its keyword.</summary>
    public InvokeNode ParseInvoke(Token keyword, ExpressionParser expressions)
    {
        var name = TakeName("template");
        if (tokens.PeekPastSpace().Kind != TokenKind.Close)
        {
            return new InvokeNode(keyword.Start, name, expressions.Pipeline("'template'", TokenKind.Close));
        }

        tokens.Take();
        return new InvokeNode(keyword.Start, name, null);
    }

    private string TakeName(string keyword)
    {
        var token = tokens.TakePastSpace();
        return token.Kind == TokenKind.String
            ? token.Text
            : throw tokens.Error(token, $"'{keyword}' needs the template's name as a string.");
    }

    private void Add(int position, string name, Definition definition)
    {
        if (!definitions.TryGetValue(name, out var known) || known.IsBlank) definitions[name] = definition;
        else if (!definition.IsBlank) throw tokens.Source.Error(position, $"Template '{name}' is defined twice.");
    }
}
