using System.Collections.Generic;
using System.Text;
using PaoRender.Diagnostics;
using PaoRender.GoTemplates;
using PaoRender.Manifests;
using PaoRender.Releases;

namespace PaoRender.Assets;

/// <summary>Gives rendered assets to one render and reports each missing or broken one once.</summary>
internal sealed class AssetSource
{
    private readonly AssetBundle _bundle;
    private readonly DiagnosticBag _diagnostics;
    private readonly HashSet<string> _reported = [];
    private readonly StringBuilder _buffer = new();

    public AssetSource(AssetBundle bundle, DiagnosticBag diagnostics)
    {
        _bundle = bundle;
        _diagnostics = diagnostics;
    }

    /// <summary>Reports all that is wrong with the bundle whatever is rendered from it. The built-in one was tested.</summary>
    public void Check(OperatorRelease release)
    {
        if (_bundle.IsBuiltIn) return;
        foreach (string path in AssetCheck.Run(_bundle, release, _diagnostics)) _reported.Add(path);
    }

    /// <summary>A file as it is, as a data URL.</summary>
    public string RawUrl(string path) => Has(path) ? _bundle.DataUrl(path) : "";

    /// <summary>A file as it is, as text that a manifest holds.</summary>
    public string RawText(string path) => Has(path) ? Writable(path, _bundle.Text(path)) : "";

    /// <summary>A template's output, as a data URL.</summary>
    public string RenderedUrl(string path, TemplateData data) => DataUrl.Of(RenderedText(path, data));

    /// <summary>A template's output, as text that a manifest holds.</summary>
    public string WritableText(string path, TemplateData data) => Writable(path, RenderedText(path, data));

    /// <summary>A template's output.</summary>
    public string RenderedText(string path, TemplateData data)
    {
        if (!Has(path) || _reported.Contains(path)) return "";
        try
        {
            _buffer.Clear();
            _bundle.Template(path).Render(data, _buffer);
            return _buffer.ToString();
        }
        catch (TemplateException error)
        {
            ReportBroken(path, error.Reason, error.Line, error.Column);
            return "";
        }
    }

    /// <summary>Reports a template that does not give what it should.</summary>
    public void ReportBroken(string path, string reason, int line = 0, int column = 0)
    {
        if (!_reported.Add(path)) return;
        _diagnostics.Error(
            RenderCodes.BadTemplate,
            new SourcePosition(_bundle.Origin + "/" + path, line, column),
            $"This template of the asset bundle cannot be rendered: {reason}");
    }

    /// <summary>The text, unless no manifest can hold it: the operator fails when it writes it.</summary>
    private string Writable(string path, string text)
    {
        IReadOnlyList<UnwritableText> found = UnwritableText.Find(new ManifestScalar(ScalarKind.String, text));
        if (found.Count == 0) return text;
        ReportBroken(path, $"it holds the control character U+{(int)found[0].Character:X4}, which no manifest can carry.");
        return "";
    }

    private bool Has(string path)
    {
        if (_bundle.Contains(path)) return true;
        if (_reported.Add(path))
        {
            _diagnostics.Error(
                RenderCodes.MissingAsset,
                new SourcePosition(_bundle.Origin, 0, 0),
                $"The asset bundle has no file '{path}', which this release needs.");
        }

        return false;
    }
}
