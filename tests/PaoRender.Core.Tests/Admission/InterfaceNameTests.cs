namespace PaoRender.Core.Tests.Admission;

/// <summary>Names of interfaces in filters for network devices, of which all but a star goes into a regular expression.</summary>
public class InterfaceNameTests
{
    [Theory]
    [InlineData("ens1f0", "")]
    [InlineData("eth0.100", "")]
    [InlineData("ens*", "")]
    [InlineData("!ens*", "")]
    [InlineData("ens1f[01]", "")]
    [InlineData("ens1f[^01]", "")]
    [InlineData("abcdefghijklmno", "")]
    [InlineData("abcdefghijklmn[op]*", "")]
    [InlineData("ens1f[!01]", "warning")]
    [InlineData("ens?", "warning")]
    [InlineData("ens{1,2}", "warning")]
    [InlineData("ens1|ens2", "warning")]
    [InlineData("ens(1)", "warning")]
    [InlineData("ens\\d", "warning")]
    [InlineData("^ens1", "warning")]
    [InlineData("ens+", "warning")]
    [InlineData("ens(1", "error")]
    [InlineData("ens1)", "error")]
    [InlineData("ens[1", "error")]
    [InlineData("ens[", "error")]
    [InlineData("ens[^]", "error")]
    [InlineData("ens\\", "error")]
    [InlineData("!!ens1", "error")]
    [InlineData("!*", "error")]
    [InlineData("!", "error")]
    [InlineData(".", "error")]
    [InlineData("..", "error")]
    [InlineData("abcdefghijklmnop", "error")]
    [InlineData("abcdefghijklmnop*", "error")]
    [InlineData("abcdefghijklmno[pq]*", "error")]
    public void Name_IsJudgedByWhatTheOperatorMakesOfIt(string name, string expected) => Assert.Equal(
        expected.Length == 0 ? "" : $"PAO1113 {expected} 1:14:22",
        AdmissionInput.Found(AdmissionInput.Render(
            "5.2", AdmissionInput.With($"net:\n  userLevelNetworking: true\n  devices:\n  - interfaceName: '{name}'"))));
}
