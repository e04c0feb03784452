using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PaoRender.Analyzers.Tests.Support;
using PaoRender.Manifests;
using DiagnosticSeverity = Microsoft.CodeAnalysis.DiagnosticSeverity;

namespace PaoRender.Analyzers.Tests;

/// <summary>Errors of our own, a host that changes its mind, and many hosts at a time.</summary>
public class RobustnessTests
{
    [Fact]
    public async Task Error_OfOurOwn_IsToldAtEachProfile()
    {
        var host = new AnalyzerHost(
            ManifestFile.Input("a.yaml", Texts.Profile("a")),
            ManifestFile.Input("b.yaml", Texts.Profile("b", pool: "master")),
            ManifestFile.Input("pool.yaml", Texts.EdgePool))
        {
            Check = (_, _) => throw new InvalidOperationException("out of {order}"),
        };

        IReadOnlyList<Diagnostic> found = await host.RunAsync();
        Assert.Equal(
            ["/project/a.yaml PAO3101 Warning", "/project/b.yaml PAO3101 Warning"],
            found.Select(item => $"{item.Location.GetLineSpan().Path} {item.Id} {item.Severity}"));
        Assert.All(found,
            item => Assert.Contains(
                "InvalidOperationException (out of {order})", item.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Error_WithoutAProfile_IsToldAtTheFirstFile()
    {
        var host = new AnalyzerHost(ManifestFile.Input("b.yaml", Texts.EdgePool), ManifestFile.Input("a.yaml", "kind: Other\n"))
        {
            Check = (_, _) => throw new InvalidOperationException(),
        };
        Assert.Equal("/project/a.yaml", Assert.Single(await host.RunAsync()).Location.GetLineSpan().Path);
    }

    [Fact]
    public async Task Code_WithoutARule_IsShownUnderOurOwn()
    {
        var host = new AnalyzerHost(ManifestFile.Input("du.yaml", Texts.Profile()))
        {
            Check = (_, _) =>
            [
                new ManifestDiagnostic("PAO0000", Manifests.DiagnosticSeverity.Error, "news", new SourcePosition("du.yaml", 2, 7)),
            ],
        };

        Diagnostic found = Assert.Single(await host.RunAsync());
        Assert.Equal(("PAO3101", DiagnosticSeverity.Error, "news"), (found.Id, found.Severity, found.GetMessage(CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task Cancellation_ReachesTheRender_AndIsNotRemembered()
    {
        using var cancellation = new CancellationTokenSource();
        var host = new AnalyzerHost(ManifestFile.Input("du.yaml", Texts.Profile(isolated: "x")));
        var reached = new TaskCompletionSource<bool>();
        host.Check = (request, cancellationToken) =>
        {
            cancellation.Cancel();
            reached.SetResult(cancellationToken.IsCancellationRequested);
            return Renderer.Check(request, cancellationToken);
        };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => host.RunAsync(cancellation.Token));

        // The host does not wait for the render to notice.
        Assert.True(await reached.Task);

        host.Check = Renderer.Check;
        Assert.Equal("PAO1104", Assert.Single(await host.RunAsync()).Id);
    }

    [Fact]
    public async Task Waiter_OfACancelledRender_RendersItself()
    {
        var cache = new FindingCache(4);
        using var cancellation = new CancellationTokenSource();
        using var started = new ManualResetEventSlim();
        using var waiting = new ManualResetEventSlim();
        Task<GroupFindings> first = Task.Run(() => cache.Get(
            "key",
            token =>
            {
                started.Set();
                waiting.Wait(CancellationToken.None);
                cancellation.Cancel();
                token.ThrowIfCancellationRequested();
                return new GroupFindings([], []);
            },
            cancellation.Token));

        started.Wait();
        Task<GroupFindings> second = Task.Run(() =>
        {
            waiting.Set();
            return cache.Get("key", _ => new GroupFindings([], []), default);
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        Assert.NotNull(await second);
    }

    [Fact]
    public async Task Compilations_ManyAtATime_GiveWhatOneGives()
    {
        var expected = new List<string>[5];
        for (int i = 0; i < expected.Length; i++) expected[i] = await TextsAsync(NewHost(i, new FindingCache(1)));
        Assert.Equal(5, expected.Select(texts => string.Join('\n', texts)).Distinct().Count());

        var shared = new FindingCache(3);
        AnalyzerHost[] crowd = [.. Enumerable.Range(0, 40).Select(i => NewHost(i % 5, shared))];
        List<string>[] found = await Task.WhenAll(crowd.Select(host => Task.Run(() => TextsAsync(host))));

        for (int i = 0; i < found.Length; i++) Assert.Equal(expected[i % 5], found[i]);
    }

    [Fact]
    public async Task Files_OfOneCompilation_AreRenderedOnceWhoeverAsksFirst()
    {
        var host = new AnalyzerHost([.. Enumerable.Range(0, 30).Select(i => ManifestFile.Input($"{i}.yaml", Texts.Profile($"p{i}", isolated: "x")))]);
        Assert.Equal(30, (await host.RunAsync()).Count(item => item.Id == "PAO1104"));
        Assert.Equal(1, host.Checks);
    }

    private static AnalyzerHost NewHost(int variant, FindingCache cache) => new(
        cache,
        ManifestFile.Input("a.yaml", Texts.Profile("a", isolated: $"x{variant}")),
        ManifestFile.Input("b.yaml", Texts.Profile("b", pool: "master", isolated: $"y{variant}")));

    private static async Task<List<string>> TextsAsync(AnalyzerHost host) => [.. (await host.RunAsync()).Select(item => item.ToString())];
}
