#if NET8_0_OR_GREATER
using System;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using YamlDotNet.Core;
using YamlDotNet.Serialization;

namespace PaoRender.Manifests;

// A text to serialisers of other libraries, which read a number too.
[JsonConverter(typeof(Form))]
public readonly partial struct Quantity : IYamlConvertible
{
    private static readonly Form s_form = new();

    // The library makes an empty value and has it read itself, which is the one time that a value changes.
    void IYamlConvertible.Read(IParser parser, Type expectedType, ObjectDeserializer nestedObjectDeserializer) =>
        Unsafe.AsRef(in this) = s_form.Read(parser);

    void IYamlConvertible.Write(IEmitter emitter, ObjectSerializer nestedObjectSerializer) => s_form.Write(emitter, this);

    internal sealed class Form : TextValueJson<Quantity>
    {
        protected override Quantity Parse(string text, bool isText) =>
            TryParse(text.Trim(), out Quantity value, out string problem) ? value : throw new JsonException(problem);
    }
}
#endif
