using System.Collections.Generic;
using System.Text;
using PaoRender.Assets;
using PaoRender.GoTemplates;
using PaoRender.Naming;

namespace PaoRender.Decisions;

/// <summary>
/// Contents of the pinning files. The templates know one workload; with several they are rendered for each, and what comes
/// out is put together so that the file of one workload stays what the operator writes.
/// </summary>
internal sealed class PinningContents
{
    private readonly AssetSource _assets;
    private readonly IReadOnlyList<string> _names;
    private readonly string _cpus;

    public PinningContents(AssetSource assets, IReadOnlyList<string> names, string cpus)
    {
        _assets = assets;
        _names = names;
        _cpus = cpus;
    }

    /// <summary>CRI-O's file as a data URL: one table after the other.</summary>
    public string CrioUrl() => DataUrl.Of(string.Concat(Render(AssetPaths.CrioPinning)));

    /// <summary>The kubelet's file as a data URL: one JSON object with an entry for each workload.</summary>
    public string KubeletUrl()
    {
        List<string> texts = Render(AssetPaths.KubeletPinning);
        return DataUrl.Of(texts.Count == 1 ? texts[0] : Merge(texts));
    }

    /// <summary>The files of a pool before any profile tells its CPUs, in the order of the operator.</summary>
    public IEnumerable<(string Path, string DataUrl)> DefaultFiles()
    {
        yield return (PinningPaths.Kubelet, KubeletUrl());
        yield return (PinningPaths.CrioDefault, CrioUrl());
    }

    private List<string> Render(string template)
    {
        var texts = new List<string>();
        foreach (string name in _names)
        {
            texts.Add(_assets.RenderedText(template, new TemplateData().Set("Workload", name).Set("ReservedCpus", _cpus)));
        }

        return texts;
    }

    /// <summary>
    /// Keeps everything of the first text, and puts the entries of the others behind its own, each with the white space that
    /// the template has before it.
    /// </summary>
    private string Merge(List<string> texts)
    {
        var merged = new StringBuilder();
        string end = "";
        foreach (string text in texts)
        {
            int open = text.IndexOf('{');
            int close = text.LastIndexOf('}');
            if (open < 0 || close < open || text.Substring(0, open).Trim().Length > 0 || text.Substring(close + 1).Trim().Length > 0)
            {
                _assets.ReportBroken(AssetPaths.KubeletPinning, "it gives no JSON object, so a second partition cannot be added to it");
                return "";
            }

            string body = text.Substring(open + 1, close - open - 1);
            string entries = body.TrimEnd();
            merged.Append(merged.Length == 0 ? text.Substring(0, open + 1) : ",").Append(entries);
            if (end.Length == 0) end = body.Substring(entries.Length) + text.Substring(close);
        }

        return merged.Append(end).ToString();
    }
}
