using System;

namespace PaoRender.GoTemplates;

/// <summary>A function refuses its arguments; the renderer adds the position.</summary>
internal sealed class FunctionException(string reason) : Exception(reason);
