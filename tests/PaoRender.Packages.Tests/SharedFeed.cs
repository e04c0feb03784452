namespace PaoRender.Packages.Tests;

/// <summary>All classes use the packages that were packed once.</summary>
[CollectionDefinition(Name)]
public sealed class SharedFeed : ICollectionFixture<Feed>
{
    /// <summary>The collection's name.</summary>
    public const string Name = "feed";
}
