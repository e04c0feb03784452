namespace PaoRender.Fuzzing;

/// <summary>What came of the inputs of one target.</summary>
/// <param name="Target">Its name.</param>
internal sealed record FuzzReport(string Target)
{
    /// <summary>How many inputs were read.</summary>
    public long Inputs { get; set; }

    /// <summary>How many of them reached something new.</summary>
    public int Kept { get; set; }

    /// <summary>How many pairs of branches were taken.</summary>
    public int Edges { get; set; }

    /// <summary>How many ended in an exception that none should see.</summary>
    public int Crashes { get; set; }

    /// <summary>How many ended in something that was not promised, such as a place outside of the file.</summary>
    public int Broken { get; set; }

    public override string ToString() => System.FormattableString.Invariant(
        $"{Target,-10} {Inputs,9} inputs {Kept,6} kept {Edges,6} edges {Crashes,3} crashes {Broken,3} broken promises, places outside among them");
}
