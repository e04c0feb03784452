using System;
using System.IO;
using System.Threading;

namespace PaoRender.Files;

/// <summary>Keeps two runs from preparing output in one place: each would take the other's files for leftovers.</summary>
/// <remarks>The lock is a file that is held open, so it ends with its process however that ends.</remarks>
internal sealed class FolderLock : IDisposable
{
    public const string FileName = "lock";

    private const int WindowsSharingViolation = unchecked((int)0x80070020);
    private const int LinuxWouldBlock = 11;
    private const int MacWouldBlock = 35;
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(50);
    private static readonly bool s_isWindows = Path.DirectorySeparatorChar == '\\';

    private readonly FileStream _stream;
    private readonly OutputDisk _disk;

    private FolderLock(FileStream stream, OutputDisk disk) => (_stream, _disk) = (stream, disk);

    /// <summary>Makes a folder and takes its lock; null when another run keeps that for longer than <paramref name="patience"/>.</summary>
    public static FolderLock? TryTake(string folder, OutputDisk disk, TimeSpan patience, CancellationToken cancellationToken)
    {
        string path = Path.Combine(folder, FileName);
        for (int attempts = (int)(patience.Ticks / s_pause.Ticks); ; attempts--)
        {
            try
            {
                disk.MakeFolder(folder);
                FileStream stream = disk.OpenAlone(path, s_isWindows ? FileOptions.DeleteOnClose : FileOptions.None);

                // Who opened it just before its last holder removed it has locked a file that nobody else will find.
                if (!LinuxEntry.IsDeleted(stream.SafeFileHandle)) return new FolderLock(stream, disk);
                stream.Dispose();
            }
            catch (DirectoryNotFoundException) when (attempts > 0)
            {
                // The last holder took the folder away after we saw it.
                continue;
            }
            catch (IOException error) when (error.HResult is WindowsSharingViolation or LinuxWouldBlock or MacWouldBlock)
            {
                if (attempts <= 0) return null;
            }

            cancellationToken.WaitHandle.WaitOne(s_pause);
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    /// <summary>Removes the file, where that is possible, and gives the lock back.</summary>
    public void Dispose()
    {
        using (_stream)
        {
            // While it is still ours: later the name may belong to the next holder.
            if (!s_isWindows) _disk.Delete(_stream.Name);
        }
    }
}
