using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Manifests.Tests.Validation;

/// <summary>The functions that Kubernetes adds to the language, each in a rule that holds.</summary>
public class CelLibraryTests
{
    [Theory]
    [InlineData("self.?name.orValue('') == 'x' && !self.?uid.hasValue() && self.?name.value() == 'x'")]
    [InlineData("self.?labels.a.orValue('0') == '1' && self.?labels.z.orValue('0') == '0' && self.?none.z.orValue(3) == 3")]
    [InlineData("!has(self.?none.z) && has(self.?labels.a)")]
    [InlineData("self.?name.optMap(v, v + v).orValue('') == 'xx' && optional.none().optMap(v, v).orValue(1) == 1")]
    [InlineData("self.?labels.optFlatMap(l, l.?z).or(optional.of('q')).value() == 'q'")]
    [InlineData("self.finalizers[?0].orValue('') == 'b' && !self.finalizers[?9].hasValue() && self.labels[?'a'].value() == '1'")]
    [InlineData("optional.ofNonZeroValue('').hasValue() == false && optional.of(1) == optional.of(1) && optional.none() != optional.of(1)")]
    public void Optional_Values(string rule) => Assert.Empty(Codes(rule));

    [Theory]
    [InlineData("'a.b.c'.split('.', 2) == ['a', 'b.c'] && 'ab'.split('') == ['a', 'b'] && 'a'.split('.', 0) == []")]
    [InlineData("'reserved'.substring(2) == 'served' && 'reserved'.substring(2, 7) == 'serve' && 'abc'.charAt(3) == ''")]
    [InlineData("'abab'.replace('a', 'c') == 'cbcb' && 'abab'.replace('a', 'c', 1) == 'cbab' && 'abab'.replace('a', 'c', 0) == 'abab'")]
    [InlineData("'abab'.indexOf('b', 2) == 3 && 'abab'.lastIndexOf('b') == 3 && 'abab'.lastIndexOf('b', 2) == 1 && 'a'.lastIndexOf('z') == -1")]
    [InlineData("['a', 'b'].join('-') == 'a-b' && ['a', 'b'].join() == 'ab'")]
    [InlineData("'a12b3'.find('[0-9]+') == '12' && 'a'.find('z') == '' && 'a12b3'.findAll('[0-9]+') == ['12', '3'] && 'aa'.findAll('a', 1) == ['a']")]
    public void Text_Functions(string rule) => Assert.Empty(Codes(rule));

    [Theory]
    [InlineData("[1, 2].sum() == 3 && [].sum() == 0 && [1.5, 1.5].sum() == 3.0 && [3, 1, 2].min() == 1 && ['a', 'b'].max() == 'b'")]
    [InlineData("[1, 2, 2].isSorted() && ![2, 1].isSorted() && [1, 2, 1].indexOf(1) == 0 && [1, 2, 1].lastIndexOf(1) == 2 && [1].indexOf(9) == -1")]
    [InlineData("sets.contains([1, 2], [2]) && sets.equivalent([1, 2], [2, 1, 1]) && sets.intersects([1], [1, 2]) && !sets.intersects([1], [2])")]
    [InlineData("type(self.name) == string && type(1) == int && type([]) == list && type({}) == map && type(null) == null_type")]
    [InlineData("double('1.5') == 1.5 && int(1.9) == 1 && bool('true') && double(1) == 1.0")]
    public void List_AndTypeFunctions(string rule) => Assert.Empty(Codes(rule));

    [Theory]
    [InlineData("duration('1h') > duration('59m') && duration('90s').getMinutes() == 1 && duration('90m').getHours() == 1")]
    [InlineData("duration('1h') + duration('1m') == duration('61m') && duration('1500ms').getSeconds() == 1")]
    [InlineData("timestamp('2026-01-01T00:00:00Z') + duration('24h') == timestamp('2026-01-02T00:00:00Z')")]
    [InlineData("timestamp('2026-01-02T00:00:00Z') - timestamp('2026-01-01T00:00:00.000000001Z') > duration('23h')")]
    [InlineData("quantity('1Gi').compareTo(quantity('1024Mi')) == 0 && quantity('1k').isGreaterThan(quantity('999')) && isQuantity('1m')")]
    [InlineData("quantity('1').add(quantity('500m')).compareTo(quantity('1.5')) == 0 && quantity('3').sub(2).asInteger() == 1")]
    [InlineData("!isQuantity('x') && quantity('-1').sign() == -1 && !quantity('1.5').isInteger() && quantity('1').isLessThan(quantity('2'))")]
    public void Time_AndQuantityFunctions(string rule) => Assert.Empty(Codes(rule));

    [Theory]
    [InlineData("isURL('https://[::1]:80/a') && isURL('/path') && !isURL('example.com') && !isURL('../a') && !isURL('')")]
    [InlineData("isURL('mailto:a@b') && isURL('a://h') && !isURL('://h') && !isURL('http://h:x/') && !isURL('http://h h/') && !isURL('/%zz')")]
    [InlineData("url('HTTPS://u:p@h:8443/a%20b?q=1&q=2&r').getScheme() == 'https' && url('https://u@h:8443/a').getHost() == 'h:8443'")]
    [InlineData("url('https://[::1]:80/').getHostname() == '::1' && url('https://[::1]:80/').getPort() == '80' && url('https://h').getPort() == ''")]
    [InlineData("url('https://h/a%20b?q=1&q=2&r').getEscapedPath() == '/a%20b' && size(url('/p?q=1&q=2&r').getQuery()) == 2")]
    [InlineData("url('/p?q=1&q=2&r').getQuery()['q'] == ['1', '2'] && url('/p?r').getQuery()['r'] == ['']")]
    public void Url_Functions(string rule) => Assert.Empty(Codes(rule));

    [Theory]
    [InlineData("isIP('10.0.0.1') && isIP('::1') && !isIP('10.0.0.01') && !isIP('1.2.3') && !isIP('fe80::1%eth0') && !isIP('::ffff:1.2.3.4')")]
    [InlineData("ip('::1').family() == 6 && ip('1.2.3.4').family() == 4 && string(ip('2001:DB8::0')) == '2001:db8::'")]
    [InlineData("ip.isCanonical('2001:db8::1') && !ip.isCanonical('2001:DB8::1') && ip('127.0.0.1').isLoopback() && ip('::').isUnspecified()")]
    [InlineData("ip('169.254.1.1').isLinkLocalUnicast() && ip('ff02::1').isLinkLocalMulticast() && ip('8.8.8.8').isGlobalUnicast()")]
    [InlineData("cidr('10.1.2.3/8').masked() == cidr('10.0.0.0/8') "
        + "&& cidr('10.0.0.0/8').prefixLength() == 8 && cidr('10.1.0.0/8').ip() == ip('10.1.0.0')")]
    [InlineData("cidr('10.0.0.0/8').containsIP('10.9.9.9') "
        + "&& !cidr('10.0.0.0/8').containsIP(ip('11.0.0.0')) && !cidr('10.0.0.0/8').containsIP('::1')")]
    [InlineData("cidr('10.0.0.0/8').containsCIDR('10.1.0.0/16') && !cidr('10.0.0.0/16').containsCIDR(cidr('10.0.0.0/8'))")]
    [InlineData("isCIDR('::/0') && !isCIDR('10.0.0.0/33') && !isCIDR('10.0.0.0/08') && !isCIDR('10.0.0.0')")]
    public void Address_Functions(string rule) => Assert.Empty(Codes(rule));

    [Theory]
    [InlineData("!format.dns1123Label().validate('a-b').hasValue() && format.dns1123Label().validate('a_b').hasValue()")]
    [InlineData("!format.dns1123Subdomain().validate('a.b').hasValue() && format.dns1035Label().validate('1a').hasValue()")]
    [InlineData("!format.qualifiedName().validate('a.b/C_d').hasValue() && format.qualifiedName().validate('/x').value().size() == 1")]
    [InlineData("!format.labelValue().validate('').hasValue() && format.named('uuid').value().validate('x').hasValue()")]
    public void Format_Functions(string rule) => Assert.Empty(Codes(rule));

    [Theory]
    [InlineData("date-time", "2026-01-31T12:00:00Z", "self.name < timestamp('2026-01-31T12:00:00.5Z') && self.name + duration('1s') > self.name")]
    [InlineData("duration", "90s", "self.name == duration('1m30s') && duration(self.name).getSeconds() == 90")]
    [InlineData("byte", "YWJj", "size(self.name) == 3 && type(self.name) == bytes")]
    public void Field_WithAFormat_HasItsType(string format, string text, string rule)
    {
        string json =
            $"{{\"properties\":{{\"name\":{{\"format\":\"{format}\"}}}},\"x-kubernetes-validations\":[{{\"rule\":{ManifestJson.Write(rule)}}}]}}";
        Assert.Empty(ManifestRules.Parse(json).Validate(new ObjectMeta { Name = text }, null));
    }

    private static string[] Codes(string rule)
    {
        var meta = new ObjectMeta
        {
            Name = "x",
            Labels = new() { ["a"] = "1" },
            Finalizers = ["b", "c"],
        };
        string json = "{\"x-kubernetes-validations\":[{\"rule\":" + ManifestJson.Write(rule) + "}]}";
        return [.. ManifestRules.Parse(json).Validate(meta, null).Select(item => item.Message)];
    }
}
