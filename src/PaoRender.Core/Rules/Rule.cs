namespace PaoRender.Rules;

/// <summary>Something that is checked: what is said of it, and, where it is a check of facts, the check.</summary>
/// <remarks>A class of a file whose name ends with <c>Rule.cs</c> is in the catalogue by that alone.</remarks>
internal abstract class Rule(RuleInfo info)
{
    /// <summary>What is said of it.</summary>
    public RuleInfo Info => info;
}
