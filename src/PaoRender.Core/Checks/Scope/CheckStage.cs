namespace PaoRender.Checks;

/// <summary>
/// When a check runs. Several say nothing about a place of which something was said, so the stages go from what is surest to what only
/// may be meant; between checks of one stage the order makes no difference to what is found.
/// </summary>
internal enum CheckStage
{
    /// <summary>Of the whole input, before any profile.</summary>
    Input,

    /// <summary>Of a profile: the values of its fields, alone and against each other, and its pool.</summary>
    Value,

    /// <summary>Of a profile: the pool that it selects, and whether that takes what is made for it.</summary>
    Pool,

    /// <summary>Of a profile: the letters of texts that passed as values.</summary>
    Letters,

    /// <summary>Of a profile: what machines that are known say of it.</summary>
    Machine,

    /// <summary>Of a profile: what becomes of good values on a node, in a release or beside other objects.</summary>
    Meaning,

    /// <summary>Of a profile: good values that do nothing, because something else sets them or turns them off.</summary>
    Effect,

    /// <summary>Of the whole input, after the profiles: what other checks say of the same places says more.</summary>
    Rest,
}
