using System;

namespace PaoRender.Cpus;

/// <summary>A text is not a list of CPUs.</summary>
internal sealed class CpuSetFormatException : FormatException
{
    /// <summary>Creates the exception with a general message.</summary>
    public CpuSetFormatException()
        : this("The text is not a list of CPUs.")
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is wrong with the text.</param>
    public CpuSetFormatException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is wrong with the text.</param>
    /// <param name="innerException">The cause.</param>
    public CpuSetFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
