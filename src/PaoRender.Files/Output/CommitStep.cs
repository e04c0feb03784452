namespace PaoRender.Files;

/// <summary>One renaming by which an output folder changes, with the way back.</summary>
/// <param name="change">What is done.</param>
/// <param name="target">The path in the output folder.</param>
/// <param name="prepared">The new content, where there is one.</param>
/// <param name="old">Where the old content is, or goes to.</param>
internal sealed class CommitStep(CommitChange change, string target, string prepared, string old)
{
    public void Do(OutputDisk disk)
    {
        switch (change)
        {
            case CommitChange.Replace:
                disk.Replace(prepared, target);
                break;
            case CommitChange.SetAside:
                disk.Move(target, old);
                break;
            default:
                disk.Move(prepared, target);
                break;
        }
    }

    public void Undo(OutputDisk disk)
    {
        if (change == CommitChange.Add) disk.Delete(target);
        else disk.Replace(old, target);
    }

    /// <summary>What is wrong in the folder when <see cref="Undo"/> fails.</summary>
    public string Loss => change == CommitChange.Add ? $"{target} is new" : $"the old content of {target} is in {old} until the next run";
}
