using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PaoRender.Architecture.Tests;

/// <summary>A source file: the types that it declares, and the names that it uses where a type can stand.</summary>
internal sealed class SourceFile
{
    private SourceFile(string path, string folder, CompilationUnitSyntax root)
    {
        Path = path;
        Folder = folder;
        Declared = [.. root.DescendantNodes().OfType<BaseTypeDeclarationSyntax>().Select(type => type.Identifier.Text)];
        Used =
        [
            .. root.DescendantNodes(node => node is not UsingDirectiveSyntax).OfType<SimpleNameSyntax>()
                .Where(CanBeType).Select(name => name.Identifier.Text),
        ];
    }

    public string Path { get; }

    /// <summary>The folder that the file is part of; a file of the project's root stands for itself.</summary>
    public string Folder { get; }

    public HashSet<string> Declared { get; }

    public HashSet<string> Used { get; }

    /// <summary>Reads the sources of a project.</summary>
    public static IReadOnlyList<SourceFile> OfProject(string folder)
    {
        var files = new List<SourceFile>();
        foreach (string path in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string[] parts = System.IO.Path.GetRelativePath(folder, path).Split(System.IO.Path.DirectorySeparatorChar);
            if (parts[0] is "obj" or "bin" or "content") continue;
            string owner = parts.Length > 2 && parts[0] == "Takeover" ? parts[0] + "/" + parts[1] : parts[0];
            CompilationUnitSyntax root = CSharpSyntaxTree.ParseText(File.ReadAllText(path)).GetCompilationUnitRoot();
            files.Add(new SourceFile(string.Join("/", parts), owner, root));
        }

        return files;
    }

    /// <summary>What stands behind a dot is a member, and what stands before a colon or an equals sign is named, not used.</summary>
    private static bool CanBeType(SimpleNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Expression == name,
        QualifiedNameSyntax qualified => qualified.Right == name,
        NameColonSyntax or NameEqualsSyntax => false,
        AssignmentExpressionSyntax => false,
        ArgumentSyntax or ArrowExpressionClauseSyntax or BinaryExpressionSyntax or ReturnStatementSyntax => false,
        _ => true,
    };
}
