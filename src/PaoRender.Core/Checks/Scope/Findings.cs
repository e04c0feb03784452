using PaoRender.Diagnostics;
using PaoRender.Inputs;
using PaoRender.Manifests;
using PaoRender.Severities;

namespace PaoRender.Checks;

/// <summary>Takes what the checks find. The one place that knows what strictness makes of it.</summary>
internal sealed class Findings(
    Strictness strictness, Suppressions suppressions, SeveritySettings severities, DiagnosticBag diagnostics)
{
    private bool _errorsAreWarnings, _isByChoice;

    /// <summary>What the users of the input want to hear no more of.</summary>
    public Suppressions Suppressions => suppressions;

    /// <summary>Where there are errors already.</summary>
    public EarlierErrors Earlier { get; } = new(diagnostics);

    /// <summary>Whether a check runs; sets what its errors are.</summary>
    public bool Open(CheckGate gate)
    {
        bool isReference = strictness == Strictness.Reference;
        _isByChoice = gate == CheckGate.StrictOnly;
        _errorsAreWarnings = isReference && gate == CheckGate.WarnsInReference;
        return !isReference || gate != CheckGate.StrictOnly;
    }

    /// <summary>Reports input that is not accepted, unless it could not be read in the first place.</summary>
    public void Error(string code, SourcePosition position, string message)
    {
        if (Earlier.HasReadingError(position)) return;

        if (_errorsAreWarnings) diagnostics.Warning(code, position, message);
        else if (_isByChoice && code != RenderCodes.BadSuppression) ErrorByChoice(code, position, message);
        else diagnostics.Error(code, position, message);
    }

    // What the operator cannot render at all nobody can silence or lower.
    private void ErrorByChoice(string code, SourcePosition position, string message)
    {
        if (suppressions.Cover(code, position)) return;
        var error = new ManifestDiagnostic(code, DiagnosticSeverity.Error, message, position);
        if (severities.Weigh(error) is { } weighed) diagnostics.Add(weighed);
    }

    /// <summary>Reports input that is accepted and may surprise.</summary>
    public void Warning(string code, SourcePosition position, string message)
    {
        if (!Earlier.HasReadingError(position)) diagnostics.Warning(code, position, message);
    }
}
