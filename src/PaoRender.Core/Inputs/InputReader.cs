using System.Collections.Generic;
using System.Linq;
using PaoRender.Diagnostics;
using PaoRender.Hardware;
using PaoRender.Manifests;
using PaoRender.Releases;

namespace PaoRender.Inputs;

/// <summary>
/// Reads the input files and keeps the objects that a render looks at. Objects of other kinds are passed over, but for those that
/// were probably meant for a render: they are errors, and with the reference's rules, which has nothing to say of them, messages.
/// </summary>
internal sealed class InputReader
{
    private readonly RenderRequest _request;
    private readonly Misspellings? _corrected;
    private readonly ManifestTextOptions _textOptions;
    private readonly DiagnosticBag _diagnostics;
    private readonly ClusterInput _cluster = new();
    private readonly ObjectReader _objects;
    private readonly Wrappers _wrappers = new();
    private string _source = "";

    private InputReader(RenderRequest request, ReleaseTraits traits, DiagnosticBag diagnostics, Misspellings? corrected)
    {
        _request = request;
        _corrected = corrected;
        _textOptions = new ManifestTextOptions
        {
            JsonMayTurnYaml = traits.JsonMayTurnYaml,
            Losses = IsStrict ? DiagnosticSeverity.Error : DiagnosticSeverity.Message,
        };
        _diagnostics = diagnostics;
        _objects = new ObjectReader(_cluster, request, traits, diagnostics);
    }

    private bool IsStrict => _request.Strictness == Strictness.Strict;

    /// <summary>Reads all files of a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="traits">What is so in its release.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    /// <param name="corrected">Keys that are to be read as what was meant; null for none.</param>
    public static ClusterInput Read(RenderRequest request, ReleaseTraits traits, DiagnosticBag diagnostics, Misspellings? corrected = null)
    {
        var reader = new InputReader(request, traits, diagnostics, corrected);
        foreach (InputFile file in request.Inputs) reader.Read(file);
        reader._wrappers.Report(diagnostics, reader.IsStrict, hasProfiles: reader._cluster.Profiles.Count > 0);
        reader._cluster.WasReadInFull = !diagnostics.HasErrors;
        return reader._cluster;
    }

    private void Read(InputFile file)
    {
        _cluster.Census.AddFile(file.Path);
        _source = file.Text;
        foreach (ManifestDocument document in ManifestText.Read(file.Path, file.Text, _diagnostics, _textOptions)) Add(document);
    }

    private void Add(ManifestDocument document)
    {
        document = _corrected?.Correct(document) ?? document;
        if (DocumentHead.Of(document) is not { } head)
        {
            if (IsStrict && InstallerDocument.IsInstallConfig(document))
            {
                AddInstaller(document, InstallerDocument.NameOf(null));
                return;
            }

            Misfit untitled = UntitledDocument.Describe(document);
            _diagnostics.Error(RenderCodes.NotAnObject, untitled.Position, untitled.Message);
            AddAsMeant(document, untitled);
            return;
        }

        _cluster.Census.AddObject(head.Kind);
        if (IsStrict) _cluster.ImageBasedAt ??= ImageBasedDocument.Find(document, head);
        if (IsStrict && InstallerDocument.Matches(head)) AddInstaller(document, InstallerDocument.NameOf(head));
        if (OldProfile.Matches(head)) _objects.AddOld(document, head);
        else if (InputKinds.Find(head) is { } kind) _objects.Add(document, kind.Name);
        else if (IsStrict && NodeSource.Matches(document.Root)) _objects.AddNode(document, head);
        else if (DocumentList.Items(document, head) is { } items) AddList(items, document, head);
        else if (DocumentList.Misspelt(document, head) is { } unlisted) Unread(unlisted);
        else if (_request.FromConfigMaps && Wrappers.IsConfigMap(head)) AddConfigMap(document, head);
        else if ((InstallerDocument.Near(document, head) ?? MisfitSearch.Find(head)) is { } misfit) Unread(misfit, document);
        else if (!_wrappers.Add(document, head, _source) && IsStrict && Kustomization.Describe(head) is { } kustomization)
            _diagnostics.Warning(RenderCodes.NotAnObject, kustomization.Position, kustomization.Message);
    }

    private void AddInstaller(ManifestDocument document, string source)
    {
        // Where a word belongs, a placeholder is what is wrong.
        foreach (InstallerMode mode in InstallerDocument.Modes(document, source))
        {
            if (OddText.HasPlaceholder(mode.Value)) _diagnostics.Error(ReadingCodes.Placeholder, mode.Position, Placeholder(mode));
            else _cluster.InstallerModes.Add(mode);
        }

        foreach (ManifestDiagnostic bad in InstallerDocument.BadOverrides(document)) _diagnostics.Add(bad);
        foreach (Misfit misspelt in InstallerDocument.Misspelt(document, source))
            _diagnostics.Error(RenderCodes.BadCompanion, misspelt.Position, misspelt.Message);
    }

    private static string Placeholder(InstallerMode mode) =>
        $"'cpuPartitioningMode' of the {mode.Source} is '{mode.Value}', a placeholder that was not filled in. "
        + "Fill the template in before you render.";

    private void AddList(IReadOnlyList<ManifestDocument> items, ManifestDocument document, DocumentHead head)
    {
        if (IsStrict)
        {
            foreach (SourcePosition empty in DocumentList.Nulls(document))
                _diagnostics.Error(ReadingCodes.WrongType, empty, "An item of a list of objects cannot be null. Remove it.");
            foreach (ManifestDocument item in items) Add(item);
            return;
        }

        int wanted = items.Count(item => DocumentHead.Of(item) is { } inside && InputKinds.Contains(inside.Kind));
        if (wanted == 0) return;
        string message = $"This {head.Kind} is not read, as in the reference: it holds {wanted} of the objects that a render looks at.";
        Unread(new Misfit(head.KindAt, message));
    }

    private void AddConfigMap(ManifestDocument document, DocumentHead head)
    {
        foreach (ManifestScalar text in _wrappers.Open(document, head, _source))
        {
            var embedded = new EmbeddedText(text, _source);
            foreach (ManifestDocument inside in embedded.Read(document.File, _diagnostics, _textOptions)) Add(inside);
        }
    }

    private void AddAsMeant(ManifestDocument document, Misfit misfit)
    {
        if (IsStrict && RetitledDocument.Of(document, misfit) is { } meant) Add(meant);
    }

    private void Unread(Misfit misfit, ManifestDocument? document = null)
    {
        if (document is not null) AddAsMeant(document, misfit);

        // Of two kinds only one was meant, and that there are two was said.
        if (document is not null && RepeatedKeys.AreInHead(document, _diagnostics)) return;
        if (IsStrict) _diagnostics.Error(RenderCodes.Unrecognised, misfit.Position, misfit.Message);
        else _diagnostics.Message(RenderCodes.Unrecognised, misfit.Position, misfit.Message);
    }
}
