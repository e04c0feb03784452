using System.Collections.Generic;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Inputs;

/// <summary>What the users of the input want to hear no more of, line by line.</summary>
internal sealed class Suppressions
{
    private readonly HashSet<(string File, int Line, string Code)> _silent = [];
    private readonly List<(string File, SuppressionComment Comment)> _incomplete = [];
    private readonly List<(string Code, SourcePosition Position)> _named = [];

    /// <param name="request">Whose input is looked at; the reference knows no such comments.</param>
    public Suppressions(RenderRequest request)
    {
        if (request.Strictness != Strictness.Strict) return;
        foreach (InputFile file in request.Inputs)
        {
            foreach (SuppressionComment comment in SuppressionComment.Find(file.Text))
            {
                if (comment.Problem is not null) _incomplete.Add((file.Path, comment));
                else foreach (string code in comment.Codes) Add(file.Path, comment, code.ToUpperInvariant());
            }
        }
    }

    /// <summary>The comments that silence nothing, each with its place and why.</summary>
    public IEnumerable<(SourcePosition Position, string Problem)> Incomplete =>
        _incomplete.Select(found => (new SourcePosition(found.File, found.Comment.WrittenIn, found.Comment.Column), found.Comment.Problem!));

    /// <summary>The codes of the other comments, each with the place of its comment.</summary>
    public IReadOnlyList<(string Code, SourcePosition Position)> Named => _named;

    /// <summary>Whether a code is silenced at a place.</summary>
    public bool Cover(string code, SourcePosition position) =>
        _silent.Count > 0 && position.File is { } file && _silent.Contains((file, position.Line, code));

    /// <summary>
    /// What is left of findings. An error is none of the user's choice unless a check of ours alone found it, and then it is not here.
    /// </summary>
    public IEnumerable<ManifestDiagnostic> Filter(IEnumerable<ManifestDiagnostic> found) => _silent.Count == 0
        ? found
        : found.Where(item => item.Severity == DiagnosticSeverity.Error || !Cover(item.Code, item.Position));

    private void Add(string file, SuppressionComment comment, string code)
    {
        for (int line = comment.Line; line <= comment.LastLine; line++) _silent.Add((file, line, code));
        _named.Add((code, new SourcePosition(file, comment.WrittenIn, comment.Column)));
    }
}
