using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

[assembly: TestFramework("PaoRender.Build.Tests.Infra.PackageTestFramework", "PaoRender.Build.Tests")]

namespace PaoRender.Build.Tests.Infra;

/// <summary>xunit as it is, with an end: what all classes share can only be given back after the last of them.</summary>
public sealed class PackageTestFramework(IMessageSink messageSink) : XunitTestFramework(messageSink)
{
    /// <inheritdoc/>
    protected override ITestFrameworkExecutor CreateExecutor(AssemblyName assemblyName) =>
        new PackageTestExecutor(assemblyName, SourceInformationProvider, DiagnosticMessageSink);
}
