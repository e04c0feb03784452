using PaoRender.Diagnostics;
using PaoRender.Manifests;
using PaoRender.Releases;
using PaoRender.Schemas;

namespace PaoRender.Inputs;

/// <summary>
/// Reads the input files and keeps the objects that a render looks at. Objects of other kinds are passed over, but for those that
/// were probably meant for a render: they are errors, and with the reference's rules, which has nothing to say of them, messages.
/// </summary>
internal sealed class InputReader
{
    private readonly bool _isStrict;
    private readonly DiagnosticBag _diagnostics;
    private readonly ClusterInput _cluster = new();
    private readonly ObjectReader _objects;

    private InputReader(RenderRequest request, ReleaseTraits traits, DiagnosticBag diagnostics)
    {
        _isStrict = request.Strictness == Strictness.Strict;
        _diagnostics = diagnostics;
        _objects = new ObjectReader(_cluster, request, traits, diagnostics);
    }

    public static ClusterInput Read(RenderRequest request, ReleaseTraits traits, DiagnosticBag diagnostics)
    {
        var reader = new InputReader(request, traits, diagnostics);
        foreach (InputFile file in request.Inputs)
        {
            reader._cluster.Census.AddFile(file.Path);
            foreach (ManifestDocument document in ManifestText.Read(file.Path, file.Text, diagnostics, traits.JsonMayTurnYaml))
            {
                reader.Add(document);
            }
        }

        reader._cluster.WasReadInFull = !diagnostics.HasErrors;
        return reader._cluster;
    }

    private void Add(ManifestDocument document)
    {
        if (DocumentHead.Of(document) is not { } head)
        {
            _diagnostics.Error(RenderCodes.NotAnObject, document.Root.In(document.File), UntitledDocument.Describe(document));
            return;
        }

        _cluster.Census.AddObject(head.Kind);
        if (IsOldProfile(head)) WarnOldVersion(head);
        else if (InputKinds.Find(head) is { } kind) _objects.Add(document, kind.Name);
        else if (MisfitSearch.Find(head) is { } misfit) Unread(RenderCodes.Unrecognised, misfit);
    }

    private static bool IsOldProfile(DocumentHead head) => head is
    {
        Kind: V2PerformanceProfile.KubeKind,
        ApiVersion: "performance.openshift.io/v1" or "performance.openshift.io/v1alpha1",
    };

    private void WarnOldVersion(DocumentHead head)
    {
        _diagnostics.Warning(
            RenderCodes.OldProfileVersion,
            head.ApiVersionAt,
            $"This profile is of {head.ApiVersion}, which the operator's render passes over: nothing is rendered for it. "
            + "Write it as performance.openshift.io/v2.");
    }

    private void Unread(string code, Misfit misfit)
    {
        if (_isStrict) _diagnostics.Error(code, misfit.Position, misfit.Message);
        else _diagnostics.Message(code, misfit.Position, misfit.Message);
    }
}
