using System.Collections.Generic;
using System.Threading.Tasks;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace PaoRender.Build.Tests.Infra;

/// <summary>Ends the build servers and deletes the feed after the last test.</summary>
internal sealed class PackageTestRunner(
    ITestAssembly testAssembly,
    IEnumerable<IXunitTestCase> testCases,
    IMessageSink diagnosticMessageSink,
    IMessageSink executionMessageSink,
    ITestFrameworkExecutionOptions executionOptions)
    : XunitTestAssemblyRunner(testAssembly, testCases, diagnosticMessageSink, executionMessageSink, executionOptions)
{
    protected override Task BeforeTestAssemblyFinishedAsync()
    {
        Aggregator.Run(BuildServers.ShutDown);
        Aggregator.Run(PackageFeed.CleanUp);
        return base.BeforeTestAssemblyFinishedAsync();
    }
}
