using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>Takes what the checks find. The one place that knows what strictness makes of it.</summary>
internal sealed class Findings(Strictness strictness, DiagnosticBag diagnostics)
{
    private bool _errorsAreWarnings;

    /// <summary>Where there are errors already.</summary>
    public EarlierErrors Earlier { get; } = new(diagnostics);

    /// <summary>Whether a check runs; sets what its errors are.</summary>
    public bool Open(CheckGate gate)
    {
        bool isReference = strictness == Strictness.Reference;
        _errorsAreWarnings = isReference && gate == CheckGate.WarnsInReference;
        return !isReference || gate != CheckGate.StrictOnly;
    }

    /// <summary>Reports input that is not accepted, unless it could not be read in the first place.</summary>
    public void Error(string code, SourcePosition position, string message)
    {
        if (Earlier.HasReadingError(position)) return;
        if (_errorsAreWarnings) diagnostics.Warning(code, position, message);
        else diagnostics.Error(code, position, message);
    }

    /// <summary>Reports input that is accepted and may surprise.</summary>
    public void Warning(string code, SourcePosition position, string message) => diagnostics.Warning(code, position, message);
}
