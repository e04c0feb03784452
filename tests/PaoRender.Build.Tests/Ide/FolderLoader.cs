using System;
using System.Collections.Generic;
using System.IO;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace PaoRender.Build.Tests.Ide;

/// <summary>Loads analyzers as compilers and IDEs do: with a load context for each folder, which shares only the compiler itself.</summary>
internal sealed class FolderLoader : IAnalyzerAssemblyLoader
{
    private readonly Dictionary<string, FolderContext> _contexts = [];

    public void AddDependencyLocation(string fullPath)
    {
        // Whatever lies in the folder is found; nothing has to be known before.
    }

    public Assembly LoadFromPath(string fullPath)
    {
        string folder = Path.GetDirectoryName(fullPath)!;
        if (!_contexts.TryGetValue(folder, out FolderContext? context)) _contexts.Add(folder, context = new FolderContext(folder));
        return context.LoadFromAssemblyPath(fullPath);
    }

    private sealed class FolderContext(string folder) : AssemblyLoadContext("analyzers")
    {
        protected override Assembly? Load(AssemblyName assemblyName)
        {
            if (assemblyName.Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)) return null;
            string path = Path.Combine(folder, assemblyName.Name + ".dll");
            return File.Exists(path) ? LoadFromAssemblyPath(path) : null;
        }
    }
}
