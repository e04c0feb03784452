using System;

namespace PaoRender.Manifests;

/// <summary>A rule of <c>x-kubernetes-validations</c>.</summary>
internal sealed class CelRule : IValueRule
{
    private readonly string _rule;
    private readonly ManifestMapping _schema;
    private readonly Lazy<CelExpression> _expression;

    public CelRule(ManifestMapping schema)
    {
        _schema = schema;
        _rule = Text("rule") ?? "";
        _expression = new Lazy<CelExpression>(() => CelParser.Parse(_rule));
    }

    public void Check(ManifestNode node, RuleNode rule, NodePath path, RuleReport report)
    {
        try
        {
            var scope = new CelScope("self", CelValues.Of(node, rule), null);
            switch (_expression.Value(scope))
            {
                case true:
                    return;
                case false:
                    report.Error(ValidationCodes.Rule, FieldPath(path), Message(scope));
                    return;
                default:
                    throw CelException.Unsupported("its value is not a boolean");
            }
        }
        catch (CelException error) when (error.IsUnsupported)
        {
            report.NotChecked(path, $"the rule '{_rule.Trim()}'", error.Message);
        }
        catch (CelException error)
        {
            report.Error(ValidationCodes.Rule, path, $"breaks the rule '{_rule.Trim()}': {error.Message}.");
        }
    }

    private string Message(CelScope scope)
    {
        string text = Text("message") ?? $"it breaks the rule '{_rule.Trim()}'";
        if (Text("messageExpression") is { } expression)
        {
            try
            {
                if (CelParser.Parse(expression)(scope) is string made) text = made;
            }
            catch (CelException)
            {
                // The plain message stands in, as it does in the API server.
            }
        }

        return "is invalid: " + text.TrimEnd('.') + ".";
    }

    private NodePath FieldPath(NodePath path)
    {
        if (Text("fieldPath") is not { } field || field.IndexOf('[') >= 0) return path;
        foreach (string key in field.Split(['.'], StringSplitOptions.RemoveEmptyEntries)) path = path.Key(key);
        return path;
    }

    private string? Text(string key) => _schema[key] is ManifestScalar { Kind: ScalarKind.String, Text.Length: > 0 } scalar ? scalar.Text : null;
}
