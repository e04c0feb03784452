using System.Collections.Generic;
using System.Threading;
using PaoRender.Files;
using PaoRender.Impact;
using PaoRender.Manifests;
using PaoRender.Takeover;

namespace PaoRender.Cli;

/// <summary>The two sides of a comparison.</summary>
/// <param name="From">What the user called the first side.</param>
/// <param name="To">What the user called the second side.</param>
internal abstract record DiffSides(string From, string To)
{
    /// <exception cref="UsageException">It is not clear what to compare.</exception>
    public static DiffSides Of(DiffOptions options, CommandContext context, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        bool releases = options.FromRelease is not null || options.ToRelease is not null;
        bool folders = options.From is not null || options.To is not null;
        if (releases == folders) throw new UsageException("Give --from-release and --to-release, or --from and --to.");
        if (folders)
        {
            if (options.From is not { Length: > 0 } from || options.To is not { Length: > 0 } to)
            {
                throw new UsageException("--from and --to each need a folder.");
            }
            return new FolderSides(context.Resolve(from), context.Resolve(to), diagnostics, cancellationToken);
        }

        if (options.FromRelease is null || options.ToRelease is null) throw new UsageException("--from-release and --to-release go together.");
        return new ReleaseSides(
            Settings(options, options.FromRelease, "--from-release", options.FromAssets, context),
            Settings(options, options.ToRelease, "--to-release", options.ToAssets, context),
            diagnostics,
            cancellationToken);
    }

    /// <summary>Full path of what is read first.</summary>
    public abstract string Place { get; }

    /// <summary>The differences; null when something was refused.</summary>
    public abstract IReadOnlyList<ObjectImpact>? Compare();

    private static RenderSettings Settings(DiffOptions options, string release, string option, string? assets, CommandContext context)
    {
        RenderOptions render = options.Render with { OperatorRelease = release, OperatorAssets = assets ?? options.Render.OperatorAssets };
        return new SettingsResolver(render, context).Resolve(option);
    }

    private sealed record FolderSides(UserPath First, UserPath Second, DiagnosticBag Diagnostics, CancellationToken Token)
        : DiffSides(First.Display, Second.Display)
    {
        public override string Place => First.FullPath;

        public override IReadOnlyList<ObjectImpact>? Compare()
        {
            ClusterState before = Read(First), after = Read(Second);
            if (!Diagnostics.HasErrors && !before.HasComparable && !after.HasComparable)
            {
                NothingToCompare.Report(
                    Diagnostics,
                    $"neither {From} nor {To} holds an object of a kind that is compared. "
                    + $"In {From}: {before.LookedAt} In {To}: {after.LookedAt}");
            }

            return Diagnostics.HasErrors ? null : ImpactComparison.Run(before, after, ImpactQuestion.Replacement);
        }

        private ClusterState Read(UserPath folder) =>
            ClusterState.Read(InputFiles.Read([folder], Strictness.Strict, Diagnostics, cancellationToken: Token).Files, Diagnostics);
    }

    private sealed record ReleaseSides(RenderSettings First, RenderSettings Second, DiagnosticBag Diagnostics, CancellationToken Token)
        : DiffSides(First.Release.ToString(), Second.Release.ToString())
    {
        public override string Place => First.Inputs[0].FullPath;

        public override IReadOnlyList<ObjectImpact>? Compare()
        {
            RenderResult? before = Render(First, Diagnostics);
            var repeated = new DiagnosticBag();
            RenderResult? after = before is null ? null : Render(Second, repeated);

            // Both renders read the same input; what they both say is said once.
            foreach (ManifestDiagnostic diagnostic in repeated.Items)
            {
                if (!((ICollection<ManifestDiagnostic>)[.. Diagnostics.Items]).Contains(diagnostic)) Diagnostics.Add(diagnostic);
            }

            return before is null || after is null
                ? null
                : ImpactComparison.Run(ClusterState.Of(before.Manifests), ClusterState.Of(after.Manifests), ImpactQuestion.Upgrade);
        }

        private RenderResult? Render(RenderSettings settings, DiagnosticBag diagnostics)
        {
            var pipeline = new RenderPipeline(settings, diagnostics, Token);
            return pipeline.RenderToCompare(pipeline.Read());
        }
    }
}
