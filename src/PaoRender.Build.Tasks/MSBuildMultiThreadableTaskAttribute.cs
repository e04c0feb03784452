using System;

namespace Microsoft.Build.Framework;

/// <summary>Tells MSBuild that a task may share its process with others that run at the same time.</summary>
/// <remarks>
/// MSBuild looks the attribute up by its full name, so declaring it here serves new hosts, while the task still compiles
/// against the framework assembly of old ones, which ignore it.
/// </remarks>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class MSBuildMultiThreadableTaskAttribute : Attribute
{
}
