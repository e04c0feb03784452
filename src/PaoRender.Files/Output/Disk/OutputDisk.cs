using System.IO;
#if NET
using System.Diagnostics.CodeAnalysis;
#endif

namespace PaoRender.Files;

/// <summary>All that writing output asks of the disk, step by step. Tests put a failing one in the place of this.</summary>
internal class OutputDisk
{
    public static OutputDisk Real { get; } = new();

    /// <summary>The content of a file.</summary>
    public virtual byte[] Read(string path) => File.ReadAllBytes(path);

    /// <summary>The paths of a folder's files.</summary>
    public virtual string[] Files(string folder) => Directory.GetFiles(folder);

    /// <summary>Makes a folder, and those above it, unless it exists.</summary>
    public virtual void MakeFolder(string path) => Directory.CreateDirectory(path);

    /// <summary>Opens a file for nobody but this process, and makes it when it does not exist.</summary>
    public virtual FileStream OpenAlone(string path, FileOptions options) =>
        new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, options);

    /// <summary>Writes a file that does not exist yet.</summary>
    public virtual void Create(string path, byte[] content)
    {
        using FileStream stream = OpenNew(path, content.Length);
        stream.Write(content, 0, content.Length);
    }

    /// <summary>Copies a file with its times and permissions.</summary>
    public virtual void Copy(string from, string to) => File.Copy(from, to);

    /// <summary>Gives a file the name of another one, which may exist; nobody sees the name missing in between.</summary>
    public virtual void Replace(string from, string to)
    {
#if NET
        File.Move(from, to, overwrite: true);
#else
        if (File.Exists(to)) File.Replace(from, to, destinationBackupFileName: null);
        else File.Move(from, to);
#endif
    }

    /// <summary>Gives a file a name that is free.</summary>
    public virtual void Move(string from, string to) => File.Move(from, to);

    /// <summary>Gives a folder with all that it holds a name that is free.</summary>
    public virtual void MoveFolder(string from, string to) => Directory.Move(from, to);

    /// <summary>Removes a file.</summary>
    public virtual void Delete(string path) => File.Delete(path);

    /// <summary>Removes an empty folder.</summary>
    public virtual void DeleteFolder(string path) => Directory.Delete(path);

#if NET
    // The mode is as the reference does it: 0644 less the umask, where .NET itself would ask for 0666. With space taken beforehand, a
    // full disk is noticed early, and file systems that allocate late need not do so while the file is renamed over another one.
    [SuppressMessage("Interoperability", "CA1416", Justification = "The mode is set on Unix only.")]
    private static FileStream OpenNew(string path, int size)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, BufferSize = 0, PreallocationSize = size };
        if (Path.DirectorySeparatorChar == '/')
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
        }

        return new FileStream(path, options);
    }
#else
    private static FileStream OpenNew(string path, int size) =>
        new(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read, bufferSize: System.Math.Max(size, 1));
#endif
}
