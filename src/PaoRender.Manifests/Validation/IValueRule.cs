namespace PaoRender.Manifests;

/// <summary>A rule that a schema writes in a language of its own. What it needs to know of the schema comes with each value.</summary>
internal interface IValueRule
{
    /// <summary>Checks one value.</summary>
    void Check(ManifestNode node, RuleNode rule, NodePath path, RuleReport report);
}
