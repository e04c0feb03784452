#if NET8_0_OR_GREATER
using System;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
#endif

namespace PaoRender.Manifests;

/// <summary>
/// An object of a manifest that serialisers of other libraries take as it is. Generated types implement it. With .NET 8 and later
/// YamlDotNet reads and writes such an object by its schema, wherever it stands in an object graph.
/// </summary>
/// <remarks>
/// YamlDotNet does not tell an object whether it reads strictly, so a key that the schema does not have passes in silence there.
/// </remarks>
public interface IManifestObject : IManifestPart
#if NET8_0_OR_GREATER
    , IYamlConvertible
#endif
{
#if NET8_0_OR_GREATER
    /// <inheritdoc/>
    void IYamlConvertible.Read(IParser parser, Type expectedType, ObjectDeserializer nestedObjectDeserializer) =>
        YamlEventReader.ReadInto(this, parser);

    /// <inheritdoc/>
    void IYamlConvertible.Write(IEmitter emitter, ObjectSerializer nestedObjectSerializer) => WriteTo(new YamlEventWriter(emitter));
#endif
}
