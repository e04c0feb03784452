using System.Collections.Generic;

namespace PaoRender.GoTemplates.Syntax;

/// <summary>The variables that are visible while one template is parsed. Names become slots here, so rendering needs no names.</summary>
internal sealed class Scope
{
    private readonly List<string> _names = ["$"];

    /// <summary>How many variables live at once at most.</summary>
    public int SlotCount { get; private set; } = 1;

    /// <summary>The number of visible variables, to come back to at the end of a block.</summary>
    public int Mark => _names.Count;

    /// <summary>Hides the variables that a block declared.</summary>
    public void Reset(int mark) => _names.RemoveRange(mark, _names.Count - mark);

    /// <summary>Declares a variable; the same name again hides the former one.</summary>
    public int Declare(string name)
    {
        _names.Add(name);
        if (_names.Count > SlotCount) SlotCount = _names.Count;
        return _names.Count - 1;
    }

    /// <summary>The slot of a visible variable; -1 when there is none.</summary>
    public int Find(string name) => _names.LastIndexOf(name);
}
