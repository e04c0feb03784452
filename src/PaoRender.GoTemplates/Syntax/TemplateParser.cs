using System;
using System.Collections.Generic;

namespace PaoRender.GoTemplates.Syntax;

/// <summary>Parses a file: its own nodes and the templates that it defines.</summary>
internal sealed class TemplateParser
{
    private readonly TokenStream _tokens;
    private readonly Dictionary<string, Definition> _definitions = new(StringComparer.Ordinal);

    private TemplateParser(TemplateSource source) => _tokens = new TokenStream(source);

    /// <summary>Parses a file.</summary>
    public static ParsedTemplate Parse(TemplateSource source)
    {
        var parser = new TemplateParser(source);
        var body = new BlockParser(parser._tokens, parser, allowsDefine: true);
        Definition main = body.ParseFile();
        parser.Add(0, source.Name, main);
        return new ParsedTemplate(source, parser._definitions[source.Name], parser._definitions);
    }

    /// <summary>Parses <c>define</c> behind its keyword.</summary>
    public void ParseDefine(Token keyword)
    {
        string name = TakeName("define");
        _tokens.TakeClose("define");
        Add(keyword.Start, name, new BlockParser(_tokens, this, allowsDefine: false).ParseBody(keyword));
    }

    /// <summary>Parses <c>block</c> behind its keyword: a definition that is invoked on the spot.</summary>
    public InvokeNode ParseBlock(Token keyword, ExpressionParser expressions)
    {
        string name = TakeName("block");
        Expression argument = expressions.Pipeline("'block'", TokenKind.Close);
        Add(keyword.Start, name, new BlockParser(_tokens, this, allowsDefine: false).ParseBody(keyword));
        return new InvokeNode(keyword.Start, name, argument);
    }

    /// <summary>Parses <c>template</c> behind its keyword.</summary>
    public InvokeNode ParseInvoke(Token keyword, ExpressionParser expressions)
    {
        string name = TakeName("template");
        if (_tokens.PeekPastSpace().Kind != TokenKind.Close)
        {
            return new InvokeNode(keyword.Start, name, expressions.Pipeline("'template'", TokenKind.Close));
        }

        _tokens.Take();
        return new InvokeNode(keyword.Start, name, null);
    }

    private string TakeName(string keyword)
    {
        Token token = _tokens.TakePastSpace();
        return token.Kind == TokenKind.String
            ? token.Text
            : throw _tokens.Error(token, $"'{keyword}' needs the template's name as a string.");
    }

    private void Add(int position, string name, Definition definition)
    {
        if (!_definitions.TryGetValue(name, out Definition? known) || known.IsBlank) _definitions[name] = definition;
        else if (!definition.IsBlank) throw _tokens.Source.Error(position, $"Template '{name}' is defined twice.");
    }
}
