using System;
using System.Threading;

namespace PaoRender;

/// <summary>The product's core: a pure function from documents to manifests.</summary>
public static class Renderer
{
    /// <summary>Renders every PerformanceProfile of the input.</summary>
    /// <param name="request">All that the result depends on.</param>
    /// <param name="cancellationToken">Stops the render between two profiles.</param>
    /// <returns>Manifests without errors, or errors without manifests.</returns>
    public static RenderResult Render(RenderRequest request, CancellationToken cancellationToken = default)
    {
        if (request is null) throw new ArgumentNullException(nameof(request));
        cancellationToken.ThrowIfCancellationRequested();
        return new RenderResult([], []);
    }
}
