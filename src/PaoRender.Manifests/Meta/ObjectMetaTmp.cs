namespace PaoRender.Manifests;
/// <summary>placeholder until generated</summary>
public sealed class ObjectMeta { }
