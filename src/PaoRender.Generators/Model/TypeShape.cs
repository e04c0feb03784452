namespace PaoRender.Generators;

/// <summary>The forms of value that a property can hold.</summary>
internal enum TypeShape
{
    String,
    Time,
    Timestamp,
    Base64,
    Boolean,
    Int32,
    UInt32,
    Int64,
    Double,
    IntOrString,
    Quantity,
    Duration,
    DurationOrInteger,
    Any,
    Object,
    List,
    Map,
}
