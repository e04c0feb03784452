namespace PaoRender.Generators;

/// <summary>
/// Writes conversions between the runtime's types and those of KubernetesClient, neither of which can have operators for the other.
/// </summary>
internal static class ConversionEmitter
{
    private const string Metadata = """
        public static THEIRSV1OwnerReference ToClient(this OURSOwnerReference value) =>
            value is null ? null : KubernetesTypes.LiveMetadata.Owner(value);

        SUMMARYThe owner as a manifest's.END
        public static OURSOwnerReference ToManifest(this THEIRSV1OwnerReference value) =>
            value is null ? null : KubernetesTypes.LiveMetadata.Owner(value);

        SUMMARYThe metadata as the client's; changes of one do not change the other, but for labels, annotations and finalizers.END
        public static THEIRSV1ObjectMeta ToClient(this OURSObjectMeta value) =>
            value is null ? null : new KubernetesTypes.LiveMetadata(value).Of(value);

        SUMMARYThe metadata as a manifest's; changes of one do not change the other, but for labels, annotations and finalizers.END
        public static OURSObjectMeta ToManifest(this THEIRSV1ObjectMeta value) =>
            value is null ? null : new KubernetesTypes.LiveMetadata(value).Into(new OURSObjectMeta());
        """;

    private const string IntOrString = """

        SUMMARYThe value as the client's.END
        public static CLIENT ToClient(this OURSIntOrString value) => value.ToString();

        SUMMARYThe value as a manifest's. The client does not tell a number from its text, and neither does this.END
        public static OURSIntOrString ToManifest(this CLIENT value) =>
            long.TryParse(
                (string)value, global::System.Globalization.NumberStyles.AllowLeadingSign,
                global::System.Globalization.CultureInfo.InvariantCulture, out long number)
                ? new OURSIntOrString(number)
                : new OURSIntOrString((string)value);
        """;

    private const string Quantity = """

        SUMMARYThe quantity as the client's.END
        public static CLIENT ToClient(this OURSQuantity value) => value.ToString();

        SUMMARYThe quantity as a manifest's.END
        public static OURSQuantity ToManifest(this CLIENT value) => OURSQuantity.Parse(value.ToString());
        """;

    public static void Emit(SourceWriter writer, RegistrySpec spec)
    {
        (string, string)[] marks = [("SUMMARY", "/// <summary>"), ("END", "</summary>")];
        writer.Line();
        writer.Line("/// <summary>Turns values of manifests into those of KubernetesClient and back.</summary>");
        writer.Open($"{spec.Accessibility} static class KubernetesConversions");
        writer.Line("/// <summary>The owner as the client's.</summary>");
        RegistryText.Emit(writer, Metadata, marks);
        if (spec.Interop.IntOrString.Length > 0) RegistryText.Emit(writer, IntOrString, [.. marks, ("CLIENT", spec.Interop.IntOrString)]);
        if (spec.Interop.Quantity.Length > 0) RegistryText.Emit(writer, Quantity, [.. marks, ("CLIENT", spec.Interop.Quantity)]);
        writer.Close();
    }
}
