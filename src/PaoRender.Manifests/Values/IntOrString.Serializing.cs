#if NET8_0_OR_GREATER
using System;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using YamlDotNet.Core;
using YamlDotNet.Serialization;

namespace PaoRender.Manifests;

// A number or a text to serialisers of other libraries.
[JsonConverter(typeof(Form))]
public readonly partial struct IntOrString : IYamlConvertible
{
    private static readonly Form s_form = new();

    // The library makes an empty value and has it read itself, which is the one time that a value changes.
    void IYamlConvertible.Read(IParser parser, Type expectedType, ObjectDeserializer nestedObjectDeserializer) =>
        Unsafe.AsRef(in this) = s_form.Read(parser);

    void IYamlConvertible.Write(IEmitter emitter, ObjectSerializer nestedObjectSerializer) => s_form.Write(emitter, this);

    internal sealed class Form : TextValueJson<IntOrString>
    {
        protected override IntOrString Parse(string text, bool isText) =>
            !isText && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number)
                ? new IntOrString(number)
                : new IntOrString(text);

        protected override bool IsText(IntOrString value) => !value.IsNumber;
    }
}
#endif
