namespace PaoRender.Manifests;

/// <summary>The family of suffixes that a quantity is written with.</summary>
public enum QuantityFormat
{
    /// <summary><c>n u m k M G T P E</c>: powers of 1000.</summary>
    DecimalSi,

    /// <summary><c>Ki Mi Gi Ti Pi Ei</c>: powers of 1024.</summary>
    BinarySi,

    /// <summary><c>e3</c>, <c>e6</c>, ...: decimal exponents.</summary>
    DecimalExponent,
}
