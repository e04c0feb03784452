using System;
using System.IO;
using System.Threading;

namespace PaoRender.Files;

/// <summary>Keeps two runs from working on one folder: each would take the other's temporary files for leftovers.</summary>
/// <remarks>
/// The lock is a file that is held open, so it ends with its process however that ends. Its name is one of the temporary
/// ones: should it stay behind, the next run removes it.
/// </remarks>
internal static class FolderLock
{
    private const int WindowsSharingViolation = unchecked((int)0x80070020);
    private const int LinuxWouldBlock = 11;
    private const int MacWouldBlock = 35;
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(50);

    public static string FileName { get; } = DiskEntry.TemporaryName("lock");

    /// <summary>Takes the lock; null when another run keeps it for longer than <paramref name="patience"/>.</summary>
    public static FileStream? TryTake(string folder, TimeSpan patience, CancellationToken cancellationToken)
    {
        string path = Path.Combine(folder, FileName);
        for (int attempts = (int)(patience.Ticks / s_pause.Ticks); ; attempts--)
        {
            try
            {
                return new FileStream(
                    path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
            }
            catch (IOException fault) when (fault.HResult is WindowsSharingViolation or LinuxWouldBlock or MacWouldBlock)
            {
                if (attempts <= 0) return null;
            }

            cancellationToken.WaitHandle.WaitOne(s_pause);
            cancellationToken.ThrowIfCancellationRequested();
        }
    }
}
