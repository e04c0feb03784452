namespace PaoRender.Manifests.Tests.Values;

public class SchemaReleaseTests
{
    [Fact]
    public void Default_IsNewerThanAll()
    {
        Assert.True(default(SchemaRelease).IsAtLeast(99, 99));
        Assert.True(SchemaRelease.Newest > SchemaRelease.Of(5, 2));
        Assert.Equal("newest", SchemaRelease.Newest.ToString());
    }

    [Fact]
    public void Order_IsThatOfTheNumbers()
    {
        Assert.True(SchemaRelease.Of(4, 9) < SchemaRelease.Of(4, 14));
        Assert.True(SchemaRelease.Of(4, 23) < SchemaRelease.Of(5, 0));
        Assert.True(SchemaRelease.Of(4, 14).IsAtLeast(4, 14));
        Assert.False(SchemaRelease.Of(4, 14).IsAtLeast(4, 15));
        Assert.Equal("4.14", SchemaRelease.Of(4, 14).ToString());
    }
}
