using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Manifests.Tests.Validation;

public class FormatTests
{
    [Theory]
    [InlineData("date-time", "2026-01-31T12:00:00.123456789Z", "today")]
    [InlineData("date", "2026-01-31", "2026-02-30")]
    [InlineData("duration", "1h30m", "1")]
    [InlineData("byte", "YWJj", "a")]
    [InlineData("bsonobjectid", "507f1f77bcf86cd799439011", "507f")]
    [InlineData("uri", "https://example.com/a", "example.com")]
    [InlineData("email", "a.b@example.com", "a.b")]
    [InlineData("hostname", "a-b.example.com", "a b")]
    [InlineData("ipv4", "10.0.0.1", "10.0.0.01")]
    [InlineData("ipv6", "2001:db8::1", "fe80::1%eth0")]
    [InlineData("cidr", "10.0.0.0/8", "10.0.0.0/33")]
    [InlineData("mac", "00:00:5e:00:53:01", "00:00:5e:00:53")]
    [InlineData("mac", "0000.5e00.5301", "00-00:5e-00-53-01")]
    [InlineData("uuid", "123e4567-e89b-12d3-a456-426614174000", "123e4567")]
    [InlineData("uuid", "123E4567E89B12D3A456426614174000", "123e4567-e89b-12d3-a456-42661417400g")]
    [InlineData("uuid3", "123e4567-e89b-32d3-a456-426614174000", "123e4567-e89b-42d3-a456-426614174000")]
    [InlineData("uuid4", "123e4567-e89b-42d3-a456-426614174000", "123e4567-e89b-42d3-c456-426614174000")]
    [InlineData("uuid5", "123e4567-e89b-52d3-a456-426614174000", "123e4567-e89b-12d3-a456-426614174000")]
    [InlineData("ssn", "123-45-6789", "123-456-789")]
    [InlineData("hexcolor", "#fff", "#ffff")]
    public void Format_WhoseRuleIsKnown_IsChecked(string format, string right, string wrong)
    {
        Assert.Empty(Codes(format, right));
        Assert.Equal([ValidationCodes.Format], Codes(format, wrong));
    }

    [Theory]
    [InlineData("email", "A B <a@b>")]
    [InlineData("hostname", "a_b")]
    [InlineData("duration", "22 ns")]
    [InlineData("isbn", "x")]
    public void Format_WhereOnlyTheServerCanTell_IsSaidToBeUnchecked(string format, string text) =>
        Assert.Equal([ValidationCodes.NotChecked], Codes(format, text));

    [Theory]
    [InlineData("password")]
    [InlineData("made-up")]
    public void Format_ThatAsksNothing_TakesEverything(string format) => Assert.Empty(Codes(format, "x"));

    private static string[] Codes(string format, string text)
    {
        string json = "{\"properties\":{\"name\":{\"format\":\"" + format + "\"}}}";
        return [.. ManifestRules.Parse(json).Validate(new ObjectMeta { Name = text }, null).Select(item => item.Code)];
    }
}
