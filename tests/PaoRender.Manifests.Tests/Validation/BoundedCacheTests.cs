using System.Collections.Concurrent;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;

namespace PaoRender.Manifests.Tests.Validation;

/// <summary>What is kept stays few, whatever is asked for.</summary>
public class BoundedCacheTests
{
    [Fact]
    public void Value_ThatIsKept_IsNotMadeAgain()
    {
        int made = 0;
        var cache = new BoundedCache<string>(2, key => key + ++made);

        Assert.Equal(["a1", "b2", "a1", "b2"], "abab".Select(key => cache.Get(key.ToString())));
    }

    [Fact]
    public void FullCache_ForgetsWhatItMadeFirst()
    {
        int made = 0;
        var cache = new BoundedCache<string>(2, key => key + ++made);

        Assert.Equal(["a1", "b2", "c3", "b2", "a4", "c3", "b5"], "abcbacb".Select(key => cache.Get(key.ToString())));
        Assert.Equal(2, cache.Count);
    }

    [Fact]
    public void Threads_GetOneValueForAKey_AndNeverFillMoreThanThereIsRoomFor()
    {
        var counts = new ConcurrentBag<int>();
        var cache = new BoundedCache<string>(8, static key => new string(key));

        Parallel.For(0, 20_000, i =>
        {
            string key = (i * 7919 % 50).ToString(System.Globalization.CultureInfo.InvariantCulture);
            Assert.Equal(key, cache.Get(key));
            counts.Add(cache.Count);
        });

        Assert.All(counts, count => Assert.InRange(count, 1, 8));
        Assert.Equal(8, cache.Count);
    }

    [Fact]
    public async Task Threads_ThatMakeOneKeyAtOnce_ShareTheFirstResult()
    {
        using var bothMake = new System.Threading.Barrier(2);
        var cache = new BoundedCache<object>(2, _ =>
        {
            bothMake.SignalAndWait();
            return new object();
        });

        object[] made = await Task.WhenAll(Task.Run(() => cache.Get("a")), Task.Run(() => cache.Get("a")));

        Assert.Same(made[0], made[1]);
        Assert.Equal(1, cache.Count);
    }

    [Fact]
    public void PatternsOfAnyNumber_LeaveFewBehind()
    {
        for (int i = 0; i < 2_000; i++)
        {
            string json = "{\"properties\":{\"name\":{\"pattern\":\"^n" + i + "$\"}}}";
            Assert.Empty(ManifestRules.Parse(json).Validate(new ObjectMeta { Name = "n" + i }, null));
        }

        object cache = typeof(ManifestRules).Assembly.GetType("PaoRender.Manifests.Re2Pattern", throwOnError: true)!
            .GetField("s_known", BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null)!;
        Assert.InRange((int)cache.GetType().GetProperty("Count")!.GetValue(cache)!, 1, 512);
    }
}
