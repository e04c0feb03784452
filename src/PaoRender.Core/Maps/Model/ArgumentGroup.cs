using System.Collections.Generic;

namespace PaoRender.Maps;

/// <summary>Kernel arguments that come together.</summary>
/// <param name="Title">Where they hold, or whose they are.</param>
/// <param name="Arguments">The arguments; never empty.</param>
internal sealed record ArgumentGroup(string Title, IReadOnlyList<string> Arguments);
