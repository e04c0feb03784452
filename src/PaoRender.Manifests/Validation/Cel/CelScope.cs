namespace PaoRender.Manifests;

/// <summary>The variables that an expression sees, innermost first.</summary>
internal sealed record CelScope(string Name, object? Value, CelScope? Outer)
{
    public object? Find(string name)
    {
        for (CelScope? scope = this; scope is not null; scope = scope.Outer)
        {
            if (scope.Name == name) return scope.Value;
        }

        return CelType.Find(name) ?? throw CelException.Unsupported($"it uses '{name}'");
    }
}
