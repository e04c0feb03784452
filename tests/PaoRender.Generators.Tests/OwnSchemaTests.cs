using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using PaoRender.Generators.Tests.Support;
using PaoRender.Manifests;

namespace PaoRender.Generators.Tests;

/// <summary>What the product's own classes read, they write again, in every release that their schemas tell apart.</summary>
public class OwnSchemaTests
{
    public static TheoryData<string> Names => [.. OwnSchemas.Names];

    [Fact]
    public void Schemas_OfBothProjects_AreFound()
    {
        Assert.Contains("PaoRender.Manifests.ObjectMeta", OwnSchemas.Names);
        Assert.Contains("PaoRender.Schemas.V2PerformanceProfile", OwnSchemas.Names);
        Assert.True(OwnSchemas.Releases.Count > 8);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Instance_RandomOneInEachRelease_ComesBackWithEveryByteAndValue(string name) =>
        Assert.All(OwnSchemas.Releases, release => Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(20),
            Prop.ForAll(
                ArbMap.Default.ArbFor<int>(), seed => RoundTripCheck.ComesBack(OwnSchemas.TypeOf(name), OwnSchemas.ByClass(name), seed, release))));
}
