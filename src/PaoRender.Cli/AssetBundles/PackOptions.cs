namespace PaoRender.Cli;

/// <summary>The options of <c>pao assets pack</c>.</summary>
/// <param name="Bundle">The bundle's folder.</param>
/// <param name="Output">The folder for the package.</param>
/// <param name="Id">The package's id.</param>
/// <param name="Version">The package's version.</param>
internal sealed record PackOptions(string Bundle, string Output, string Id, string Version);
