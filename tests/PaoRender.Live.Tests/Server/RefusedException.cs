using System;

namespace PaoRender.Live.Tests.Server;

/// <summary>The API server does not do what it is asked.</summary>
internal sealed class RefusedException(int code, string message) : Exception(message)
{
    public int Code { get; } = code;
}
