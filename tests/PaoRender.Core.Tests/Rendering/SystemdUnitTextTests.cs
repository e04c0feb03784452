using PaoRender.Rendering;

namespace PaoRender.Core.Tests.Rendering;

public class SystemdUnitTextTests
{
    [Fact]
    public void ToString_Sections_AreParted()
    {
        SystemdUnitText unit = new SystemdUnitText()
            .Add("Unit", "Description", "Set cpus offline: ")
            .Add("Unit", "Before", "a.service")
            .Add("Unit", "Before", "b.service")
            .Add("Install", "WantedBy", "multi-user.target");

        Assert.Equal(
            "[Unit]\nDescription=Set cpus offline: \nBefore=a.service\nBefore=b.service\n\n[Install]\nWantedBy=multi-user.target\n",
            unit.ToString());
    }

    [Fact]
    public void Add_SectionAgain_ContinuesTheFirst()
    {
        SystemdUnitText unit = new SystemdUnitText().Add("A", "a", "1").Add("B", "b", "2").Add("A", "c", "3");

        Assert.Equal("[A]\na=1\nc=3\n\n[B]\nb=2\n", unit.ToString());
    }

    [Fact]
    public void ToString_Nothing_IsEmpty() => Assert.Equal(string.Empty, new SystemdUnitText().ToString());
}
