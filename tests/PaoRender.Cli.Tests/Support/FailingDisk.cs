using System;
using System.IO;
using PaoRender.Files;

namespace PaoRender.Cli.Tests.Support;

/// <summary>A disk that refuses one step, counted over all that is asked of it, or that step and all after it.</summary>
internal sealed class FailingDisk(int failAt, bool forGood = false) : OutputDisk
{
    public int Steps { get; private set; }

    public override byte[] Read(string path) => Do(() => base.Read(path));

    public override string[] Files(string folder) => Do(() => base.Files(folder));

    public override void MakeFolder(string path) => Do(() => base.MakeFolder(path));

    public override FileStream OpenAlone(string path, FileOptions options) => Do(() => base.OpenAlone(path, options));

    public override void Create(string path, byte[] content) => Do(() => base.Create(path, content));

    public override void Copy(string from, string to) => Do(() => base.Copy(from, to));

    public override void Replace(string from, string to) => Do(() => base.Replace(from, to));

    public override void Move(string from, string to) => Do(() => base.Move(from, to));

    public override void MoveFolder(string from, string to) => Do(() => base.MoveFolder(from, to));

    public override void Delete(string path) => Do(() => base.Delete(path));

    public override void DeleteFolder(string path) => Do(() => base.DeleteFolder(path));

    private void Do(Action step) => Do(() =>
    {
        step();
        return true;
    });

    private T Do<T>(Func<T> step)
    {
        int number = Steps++;
        if (number == failAt || (forGood && number > failAt)) throw new IOException("No space left on device");
        return step();
    }
}
