namespace PaoRender.Core.Tests.Schemas;

/// <summary>When a property is written.</summary>
internal enum EmitRule
{
    Always,
    AlwaysNullable,
    NonEmpty,
    NonNull,
}
