using System;

namespace PaoRender.Manifests;

/// <summary>A form of texts as a value.</summary>
internal sealed record CelFormat(string Name, Func<string, bool> Matches);
