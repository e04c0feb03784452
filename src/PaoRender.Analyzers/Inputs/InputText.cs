using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PaoRender.Analyzers;

/// <summary>A file with its text.</summary>
/// <param name="File">The file as the host knows it.</param>
/// <param name="Name">The name that messages show.</param>
/// <param name="Text">Its text.</param>
internal sealed record InputText(AdditionalText File, string Name, SourceText Text);
