using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;

namespace PaoRender.Build.Tasks;

/// <summary>
/// The file beside output folders that names the projects which write there: a line for each list of written files. It is held open,
/// for nobody else, until what was written is in those lists.
/// </summary>
internal sealed class OwnerRecord : IDisposable
{
    /// <summary>The name, which neither input patterns nor installers take for a manifest.</summary>
    public const string FileName = ".pao-owners";

    private const int WindowsSharingViolation = unchecked((int)0x80070020);
    private const int LinuxWouldBlock = 11;
    private const int MacWouldBlock = 35;
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(10);

    private readonly FileStream _stream;

    private OwnerRecord(FileStream stream)
    {
        _stream = stream;
        Lines = TrackingFile.Parse(new StreamReader(stream, Encoding.UTF8).ReadToEnd());
    }

    /// <summary>The lists: <see cref="TrackedOutput.Path"/> is that of the list, <see cref="TrackedOutput.Name"/> that of the project file.</summary>
    public IReadOnlyList<TrackedOutput> Lines { get; private set; }

    /// <summary>Opens the record of a folder, and waits for whoever has it open.</summary>
    /// <param name="folder">The folder that the record lies in.</param>
    /// <param name="create">Whether to make one that is missing.</param>
    /// <param name="cancellationToken">Stops the waiting.</param>
    /// <returns>Null where there is none, or can be none: a folder that only others may write to.</returns>
    public static OwnerRecord? TryOpen(string folder, bool create, CancellationToken cancellationToken)
    {
        string path = Path.Combine(folder, FileName);
        FileMode mode = create ? FileMode.OpenOrCreate : FileMode.Open;
        for (long attempts = s_patience.Ticks / s_pause.Ticks; ; attempts--)
        {
            try
            {
                var stream = new FileStream(path, mode, FileAccess.ReadWrite, FileShare.None);

                // The last holder may have removed it just after it was found.
                if (File.Exists(path)) return new OwnerRecord(stream);
                stream.Dispose();
            }
            catch (IOException error) when (attempts > 0 && error.HResult is WindowsSharingViolation or LinuxWouldBlock or MacWouldBlock)
            {
                cancellationToken.WaitHandle.WaitOne(s_pause);
                cancellationToken.ThrowIfCancellationRequested();
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                return null;
            }
        }
    }

    /// <summary>Replaces the lines, unless they are the same.</summary>
    public void Write(IReadOnlyList<TrackedOutput> lines)
    {
        if (lines.SequenceEqual(Lines)) return;
        byte[] text = Encoding.UTF8.GetBytes(TrackingFile.Format(lines));
        _stream.SetLength(0);
        _stream.Write(text, 0, text.Length);
        Lines = lines;
    }

    private static void TryRemove(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Somebody else has it by now.
        }
    }

    /// <summary>Lets others have it, or removes it when it names nobody.</summary>
    public void Dispose()
    {
        string path = _stream.Name;
        bool isOver = Lines.Count == 0;

        // Where an open file can be removed it goes first: who opens it next must not write to one that is about to go.
        if (isOver && Path.DirectorySeparatorChar == '/') File.Delete(path);
        _stream.Dispose();
        if (isOver && Path.DirectorySeparatorChar != '/') TryRemove(path);
    }
}
