using System;
using System.Collections.Generic;
using System.Reflection;

namespace PaoRender.Mutation.Tests.Support;

/// <summary>A compiled renderer, called by name: its types are not those of the test.</summary>
internal sealed class MutableCore(Assembly assembly)
{
    private readonly Func<string, IEnumerable<KeyValuePair<string, byte[]>>> _render =
        Method<Func<string, IEnumerable<KeyValuePair<string, byte[]>>>>(assembly, typeof(MatrixEntry), nameof(MatrixEntry.Of));

    private readonly Action<int, bool[]?> _start = Method<Action<int, bool[]?>>(assembly, typeof(MutantSwitch), nameof(MutantSwitch.Start));

    /// <summary>All that the matrix makes of a case.</summary>
    public IEnumerable<KeyValuePair<string, byte[]>> Render(string folder) => _render(folder);

    /// <summary>Makes a mutant the one that is alive on this thread.</summary>
    public void Start(int mutant, bool[]? needed = null) => _start(mutant, needed);

    private static T Method<T>(Assembly assembly, Type type, string name)
        where T : Delegate => assembly.GetType(type.FullName!, throwOnError: true)!.GetMethod(name)!.CreateDelegate<T>();
}
