using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Manifests.Tests.Validation;

/// <summary>Expressions over an object with a name, labels, finalizers and a generation.</summary>
public class CelTests
{
    [Theory]
    [InlineData("self.name == 'one'")]
    [InlineData("self.name != \"two\" && !(self.name == 'two')")]
    [InlineData("self.generation + 2 * 3 == 13 && (self.generation + 2) * 3 == 27")]
    [InlineData("self.generation / 2 == 3 && self.generation % 4 == 3 && -self.generation < 0 && 7 - 2 - 1 == 4")]
    [InlineData("self.generation >= 7 && self.generation <= 7 && 1 < 2 && 'a' < 'b' && 1.5 > 1")]
    [InlineData("has(self.labels) && !has(self.uid) && has(self.labels.a)")]
    [InlineData("'a' in self.labels && !('z' in self.labels) && 'x' in self.finalizers && 3 in [1, 2, 3]")]
    [InlineData("size(self.finalizers) == 2 && self.name.size() == 3 && size(self.labels) == 2")]
    [InlineData("self.finalizers.all(f, f.size() == 1) && self.finalizers.exists(f, f == 'y')")]
    [InlineData("self.labels.all(k, k.size() < 9) && self.finalizers.exists_one(f, f == 'x')")]
    [InlineData("self.finalizers.map(f, f + '!') == ['x!', 'y!'] && self.finalizers.filter(f, f > 'x').size() == 1")]
    [InlineData("self.name.startsWith('on') && self.name.endsWith('ne') && self.name.contains('n')")]
    [InlineData("self.name.matches('^[a-z]+$') && !self.name.matches(r'^\\d+$')")]
    [InlineData("self.name == 'two' ? false : true")]
    [InlineData("self.finalizers[1] == 'y' && self.labels['b-c'] == '2' && self.labels.b__dash__c == '2'")]
    [InlineData("true || self.uid == 'x'")]
    [InlineData("self.uid == 'x' || true")]
    [InlineData("!(false && self.uid == 'x') && !(self.uid == 'x' && false)")]
    [InlineData("self.finalizers.exists(f, f == 'y' || self.uid == 'x')")]
    [InlineData("'a,b'.split(',').size() == 2 && ' a '.trim() == 'a' && 'Ab'.lowerAscii() == 'ab' && 'abc'.indexOf('c') == 2")]
    [InlineData("has(self.labels['a'].b) || has(self.labels.a)")]
    [InlineData("{'a': 1, 'b': {}}.a == 1 && {}.size() == 0 && 'b' in {'b': true}")]
    [InlineData("self.finalizers.map(f, f > 'x', f + f) == ['yy'] && self.labels.all(k, v, k < 'z' && v > '0')")]
    [InlineData("self.finalizers.exists(i, f, i == 1 && f == 'y')")]
    [InlineData("!(0.0 / 0.0 == 0.0 / 0.0)")]
    [InlineData("'\\uFFFD' < '\\U0001F600' && !('\\U0001F600' <= '\\uFFFD')")]
    [InlineData("int('12') == 12 && string(12) == '12' && '\\u0041\\n'.size() == 2 // a comment")]
    public void Rule_ThatHolds_FindsNothing(string rule) => Assert.Empty(Codes(rule));

    [Theory]
    [InlineData("self.name == 'two'")]
    [InlineData("self.generation > 7")]
    [InlineData("self.finalizers.all(f, f == 'x')")]
    [InlineData("self.uid == 'x'")]
    [InlineData("self.generation / 0 == 1")]
    [InlineData("self.finalizers[2] == 'z'")]
    [InlineData("url('no url').getHost() == ''")]
    [InlineData("optional.none().value() == 1")]
    [InlineData("9223372036854775807 + self.generation > 0")]
    public void Rule_ThatIsBrokenOrFails_IsAnError(string rule) => Assert.Equal([ValidationCodes.Rule], Codes(rule));

    [Theory]
    [InlineData("oldSelf.name == self.name")]
    [InlineData("!has(oldSelf.name)")]
    [InlineData("duration('1.5s').getMilliseconds() == 1500")]
    [InlineData("'a'.unknown()")]
    [InlineData("optional.of('a') == 'a'")]
    [InlineData("self.finalizers.all(a, b, c, true)")]
    [InlineData("self.name == ")]
    [InlineData("self.name ++ 'a'")]
    [InlineData("'unfinished")]
    [InlineData("self.name")]
    [InlineData("unknown == 1")]
    [InlineData("self.name < 1")]
    [InlineData("self.name.matches('(?<=a)b')")]
    [InlineData("((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((1")]
    public void Rule_ThatIsNotEvaluated_IsSaidToBeUnchecked(string rule) => Assert.Equal([ValidationCodes.NotChecked], Codes(rule));

    private static string[] Codes(string rule)
    {
        var meta = new ObjectMeta
        {
            Name = "one",
            Generation = 7,
            Labels = new() { ["a"] = "1", ["b-c"] = "2" },
            Finalizers = ["x", "y"],
        };
        string json = "{\"x-kubernetes-validations\":[{\"rule\":" + ManifestJson.Write(rule) + "}]}";
        return [.. ManifestRules.Parse(json).Validate(meta, null).Select(item => item.Code)];
    }
}
