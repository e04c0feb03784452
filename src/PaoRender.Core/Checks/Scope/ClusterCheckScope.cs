using PaoRender.Decisions;
using PaoRender.Inputs;
using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>What a check of the whole input looks at, and where its findings go.</summary>
internal sealed class ClusterCheckScope(ClusterFacts facts, Findings findings)
{
    public ClusterFacts Facts => facts;

    public RenderRequest Request => facts.Request;

    public ClusterInput Input => facts.Input;

    public void Error(string code, SourcePosition position, string message) => findings.Error(code, position, message);

    public void Warning(string code, SourcePosition position, string message) => findings.Warning(code, position, message);
}
