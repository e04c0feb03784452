namespace PaoRender.GoTemplates;

/// <summary>
/// Which kind of Go map the data stands for. A field that is not there prints <c>&lt;no value&gt;</c> with both; they differ
/// in what <c>index</c> gives for a name that is not there and in how messages of <c>printf</c> name the map's type.
/// </summary>
public enum TemplateDataKind
{
    /// <summary>Values of any type: <c>index</c> of a missing name prints <c>&lt;no value&gt;</c>.</summary>
    Any,

    /// <summary>Strings only: <c>index</c> of a missing name is the empty string.</summary>
    Strings,
}
