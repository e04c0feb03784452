using System;
using PaoRender.Assets;

namespace PaoRender.Core.Tests.Values;

/// <summary>Words are read alike by everything that takes them.</summary>
public class WordTableTests
{
    [Theory]
    [InlineData("controller", MatchMode.Controller)]
    [InlineData("render", MatchMode.Render)]
    [InlineData("Render", MatchMode.Render)]
    [InlineData("RENDER", MatchMode.Render)]
    public void Word_InAnyCase_IsRead(string word, MatchMode match)
    {
        Assert.True(RequestWords.Match.TryRead(word, out MatchMode read));
        Assert.Equal(match, read);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("both")]
    [InlineData(" render")]
    [InlineData("1")]
    [InlineData("r\u00E9nder")]
    public void OtherText_IsNot(string? word)
    {
        Assert.False(RequestWords.Match.TryRead(word, out MatchMode read));
        Assert.Equal(MatchMode.Controller, read);
    }

    [Fact]
    public void Defaults_AreThoseOfARequest()
    {
        var request = new RenderRequest { Inputs = [], Assets = AssetBundle.BuiltIn };

        Assert.Equal(request.OwnerReference, RequestWords.OwnerReference.Default);
        Assert.Equal(request.Match, RequestWords.Match.Default);
        Assert.Equal(request.Strictness, RequestWords.Strictness.Default);
        Assert.Equal(request.EnableWorkloadPartitioning, RequestWords.Switch.Default);
    }

    [Fact]
    public void EveryValue_HasAWord()
    {
        Assert.Equal(Enum.GetValues<OwnerReferenceMode>().Length, RequestWords.OwnerReference.Words.Count);
        Assert.Equal(Enum.GetValues<MatchMode>().Length, RequestWords.Match.Words.Count);
        Assert.Equal(Enum.GetValues<Strictness>().Length, RequestWords.Strictness.Words.Count);
    }

    [Fact]
    public void Table_WithoutWords_IsRefused() => Assert.Throws<ArgumentException>(() => new WordTable<int>());
}
