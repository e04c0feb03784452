namespace PaoRender.Manifests.Tests.Values;

public class SpellingTests
{
    private static readonly string[] s_words = ["reserved", "isolated", "numa", "net", "globallyDisableIrqLoadBalancing"];

    [Theory]
    [InlineData("reserved", "reserved")]
    [InlineData("Reserved", "reserved")]
    [InlineData("reservd", "reserved")]
    [InlineData("resevred", "reserved")]
    [InlineData("isolatedd", "isolated")]
    [InlineData("isolatde", "isolated")]
    [InlineData("nett", "net")]
    [InlineData("nuam", "numa")]
    [InlineData("globalyDisableIRQLoadbalancin", "globallyDisableIrqLoadBalancing")]
    public void Nearest_OfASlip_IsTheWord(string written, string expected) => Assert.Equal(expected, Spelling.Nearest(written, s_words));

    [Theory]
    [InlineData("")]
    [InlineData("cpu")]
    [InlineData("reservation")]
    [InlineData("mesh")]
    public void Nearest_OfAnotherWord_IsNone(string written) => Assert.Null(Spelling.Nearest(written, s_words));

    [Fact]
    public void Nearest_WithALimit_KeepsToIt()
    {
        Assert.Equal("MachineConfigPool", Spelling.Nearest("MachineConfigNode", ["MachineConfigPool"]));
        Assert.Null(Spelling.Nearest("MachineConfigNode", ["MachineConfigPool"], 2));
    }
}
