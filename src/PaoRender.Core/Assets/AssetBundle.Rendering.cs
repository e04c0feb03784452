using System;
using System.Collections.Concurrent;
using System.Text;
using PaoRender.GoTemplates;

namespace PaoRender.Assets;

public sealed partial class AssetBundle
{
    private readonly ConcurrentDictionary<string, string> _dataUrls = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, AssetTemplate> _templates = new(StringComparer.Ordinal);

    /// <summary>Whether the bundle has a file.</summary>
    public bool Contains(string path) => _files.ContainsKey(Require.NotNull(path, nameof(path)));

    /// <summary>A copy of a file's bytes.</summary>
    public byte[] Content(string path) => (byte[])_files[Require.NotNull(path, nameof(path))].Clone();

    /// <summary>A file's text.</summary>
    internal string Text(string path) => Encoding.UTF8.GetString(_files[path]);

    /// <summary>A file as the data URL that Ignition takes.</summary>
    internal string DataUrl(string path) => _dataUrls.GetOrAdd(path, key => Assets.DataUrl.Of(_files[key]));

    /// <summary>A file as a template.</summary>
    /// <exception cref="TemplateException">It is none.</exception>
    internal AssetTemplate Template(string path) => _templates.GetOrAdd(path, key => AssetTemplate.Parse(key, Text(key)));
}
