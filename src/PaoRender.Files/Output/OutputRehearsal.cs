using System.IO;

namespace PaoRender.Files;

/// <summary>Tries every kind of step on empty files in the staging folder.</summary>
/// <remarks>
/// What the disk does not allow is found out before the output folder is touched, and all code of a commit was compiled once:
/// the real one is then nothing but renamings, a few microseconds each, which a kill hardly ever hits.
/// </remarks>
internal static class OutputRehearsal
{
    public static void Run(StagingFolder staging, OutputDisk disk)
    {
        string folder = Path.Combine(staging.RehearsalFolder, "folder");
        string newFolder = Path.Combine(staging.RehearsalFolder, "new");
        string oldFolder = Path.Combine(staging.RehearsalFolder, "old");
        foreach (string path in new[] { folder, newFolder, oldFolder }) disk.MakeFolder(path);
        disk.Create(Path.Combine(folder, "replaced"), []);
        disk.Create(Path.Combine(folder, "removed"), []);

        var transaction = new OutputTransaction(folder, newFolder, oldFolder, disk);
        transaction.Prepare("replaced", []);
        transaction.Prepare("added", []);
        transaction.Remove("removed");
        transaction.Commit();
        staging.Remove(staging.RehearsalFolder);
    }
}
