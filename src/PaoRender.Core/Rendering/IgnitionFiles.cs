using System.Collections.Generic;
using PaoRender.Schemas;

namespace PaoRender.Rendering;

/// <summary>Collects the files of an Ignition config in their order.</summary>
internal sealed class IgnitionFiles
{
    private const int Executable = 448; // 0700
    private const int Configuration = 420; // 0644

    public List<IgnitionFile> Items { get; } = [];

    public void AddScript(string name, string dataUrl) => Add("/usr/local/bin/" + name, Executable, dataUrl);

    public void AddConfiguration(string path, string dataUrl) => Add(path, Configuration, dataUrl);

    private void Add(string path, int mode, string dataUrl) => Items.Add(new IgnitionFile
    {
        Path = path,
        Mode = mode,
        Contents = new IgnitionResource { Source = dataUrl },
    });
}
