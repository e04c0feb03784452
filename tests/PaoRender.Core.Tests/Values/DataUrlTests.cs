using System;
using System.Text;
using PaoRender.Assets;

namespace PaoRender.Core.Tests.Values;

/// <summary>Data URLs as Ignition's library reads them: the right column is what it decodes, null what it refuses.</summary>
public class DataUrlTests
{
    [Theory]
    [InlineData("data:,", "")]
    [InlineData("data:,a", "a")]
    [InlineData("data:,a%20b%0A", "a b\n")]
    [InlineData("data:,a+b", "a+b")]
    [InlineData("data:,a,b;base64,c", "a,b;base64,c")]
    [InlineData("data:;base64,", "")]
    [InlineData("data:;base64,YQ==", "a")]
    [InlineData("data:;base64,YR==", "a")]
    [InlineData("data:;base64,Y\nQ=\n=\n", "a")]
    [InlineData("data:;charset=utf-8,a", "a")]
    [InlineData("data:;charset=utf-8;base64,YQ==", "a")]
    [InlineData("data:;charset=\"a,b;\\\"c\\\\\\x41\";base64,YQ==", "a")]
    [InlineData("data:;charset=%41,a", "a")]
    [InlineData("data:text/plain,a", "a")]
    [InlineData("data:text/plain;base64,YQ==", "a")]
    [InlineData("data:text/plain;charset=utf-8;base64,YQ==", "a")]
    [InlineData("data:text/,a", "a")]
    [InlineData("data:textual/vnd.x+y,a", "a")]
    [InlineData("data:application/octet-stream;base64,YQ==", "a")]
    [InlineData("data:x-own/any,a", "a")]
    [InlineData("data:X-/any,a", "a")]
    public void Text_OfWhatIgnitionAccepts_IsTheContent(string url, string text) => Assert.Equal(text, DataUrl.Text(url));

    [Theory]
    [InlineData("")]
    [InlineData("data:")]
    [InlineData("https://host/file,a")]
    [InlineData(" data:,a")]
    [InlineData("DATA:,a")]
    [InlineData("Data:;base64,YQ==")]
    [InlineData("data:;BASE64,YQ==")]
    [InlineData("data:;Base64,YQ==")]
    [InlineData("data:base64,YQ==")]
    [InlineData("data:;base64;charset=utf-8,YQ==")]
    [InlineData("data:;base64 ,YQ==")]
    [InlineData("data:;gzip,a")]
    [InlineData("data:;,a")]
    [InlineData("data:;=a,a")]
    [InlineData("data:;charset=,a")]
    [InlineData("data:;charset=%4,a")]
    [InlineData("data:;charset=\"a,a")]
    [InlineData("data:;charset=\"\\q\",a")]
    [InlineData("data:text,a")]
    [InlineData("data:Text/plain,a")]
    [InlineData("data:font/woff,a")]
    [InlineData("data:x/any,a")]
    [InlineData("data:text/plain/more,a")]
    [InlineData("data:;base64,YQ")]
    [InlineData("data:;base64,YQ=")]
    [InlineData("data:;base64,YQ%3D%3D")]
    [InlineData("data:;base64,YQ==YQ==")]
    [InlineData("data:;base64,Y Q==")]
    [InlineData("data:;base64,YQ==\r\n")]
    [InlineData("data:;base64,-_==")]
    [InlineData("data:,a b")]
    [InlineData("data:,a\n")]
    [InlineData("data:,<a>")]
    [InlineData("data:,[a]")]
    [InlineData("data:,a#b")]
    [InlineData("data:,\u00E4")]
    [InlineData("data:,%")]
    [InlineData("data:,%4")]
    [InlineData("data:,%4G")]
    [InlineData("data:,%+1")]
    public void Text_OfWhatIgnitionRefuses_IsNull(string url) => Assert.Null(DataUrl.Text(url));

    [Theory]
    [InlineData("data:,%FF")]
    [InlineData("data:;base64,/w==")]
    [InlineData("data:,a%00b")]
    [InlineData("data:,%C0%80")]
    public void Text_OfBytesThatAreNoText_IsNull(string url)
    {
        Assert.NotNull(DataUrlReader.Bytes(url));
        Assert.Null(DataUrl.Text(url));
    }

    [Theory]
    [InlineData("data:,%E2%82%AC", "\u20AC")]
    [InlineData("data:;base64,4oKs", "\u20AC")]
    public void Text_OfUtf8_IsItsCharacters(string url, string text) => Assert.Equal(text, DataUrl.Text(url));

    [Fact]
    public void Bytes_OfAnyContent_AreWhatWasWritten()
    {
        byte[] all = new byte[256];
        for (int i = 0; i < all.Length; i++) all[i] = (byte)i;

        Assert.Equal(all, DataUrlReader.Bytes(DataUrl.Of(all)));
        Assert.Equal(all, DataUrlReader.Bytes("data:," + string.Concat(Array.ConvertAll(all, b => $"%{b:x2}"))));
        Assert.Equal(Encoding.UTF8.GetBytes("\u00E4\n"), DataUrlReader.Bytes(DataUrl.Of("\u00E4\n")));
    }

    [Fact]
    public void Text_OfNoUrl_IsNull() => Assert.Null(DataUrl.Text(null));
}
