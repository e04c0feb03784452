using System;
using System.IO;
using PaoRender.Files;

namespace PaoRender.Cli.Tests.Support;

/// <summary>A disk that refuses one step, counted over all steps that change something.</summary>
internal sealed class FailingDisk(int failAt, Action? beforeFailure = null) : OutputDisk
{
    public int Steps { get; private set; }

    public override void Create(string path, byte[] content) => Do(() => base.Create(path, content));

    public override void Copy(string from, string to) => Do(() => base.Copy(from, to));

    public override void Replace(string from, string to) => Do(() => base.Replace(from, to));

    public override void Move(string from, string to) => Do(() => base.Move(from, to));

    public override void Delete(string path) => Do(() => base.Delete(path));

    private void Do(Action step)
    {
        if (Steps++ == failAt)
        {
            beforeFailure?.Invoke();
            throw new IOException("No space left on device");
        }

        step();
    }
}
