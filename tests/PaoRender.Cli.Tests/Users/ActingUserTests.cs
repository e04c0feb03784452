using System;

namespace PaoRender.Cli.Tests.Users;

/// <summary>Whom the program becomes in its container image: the owner of the folder, and never anybody with more rights than before.</summary>
public class ActingUserTests
{
    [Fact]
    public void Root_BecomesTheOwner_GroupsFirst()
    {
        var system = new FakeUserCalls { Owners = { ["/output"] = (1000, 100) } };
        new ActingUser(system, isAsked: true).Become("/output");
        Assert.Equal(["groups", "group 100", "user 1000"], system.Asked);
        Assert.Equal(new ProcessUsers(1000, 1000, 1000), system.Process);
    }

    [Fact]
    public void FolderThatIsNotThere_CountsAsTheOneWhereItWouldBeMade()
    {
        var system = new FakeUserCalls { Owners = { ["/output"] = (1000, 100), ["/"] = (0, 0) } };
        new ActingUser(system, isAsked: true).Become("/output/new/deep");
        Assert.Equal(new ProcessUsers(1000, 1000, 1000), system.Process);
    }

    [Theory]
    [InlineData(false, 0, 0, 0, 1000)]
    [InlineData(true, 0, 0, 0, 0)]
    [InlineData(true, 1000, 1000, 1000, 2000)]
    [InlineData(true, 1000, 0, 0, 2000)]
    [InlineData(true, 0, 1000, 0, 2000)]
    [InlineData(true, 1000, 1000, 1000, 0)]
    public void NotAskedRootsOwnFolderOrAUserThatWasChosen_NothingChanges(bool isAsked, uint real, uint effective, uint saved, uint owner)
    {
        var system = new FakeUserCalls { Process = new ProcessUsers(real, effective, saved), Owners = { ["/output"] = (owner, owner) } };
        new ActingUser(system, isAsked).Become("/output");
        Assert.Empty(system.Asked);
    }

    [Fact]
    public void SystemWithoutUsersOrOwners_NothingChanges()
    {
        var system = new FakeUserCalls();
        new ActingUser(system, isAsked: true).Become("/output");
        system = new FakeUserCalls { Process = null, Owners = { ["/output"] = (1000, 100) } };
        new ActingUser(system, isAsked: true).Become("/output");
        Assert.Empty(system.Asked);
    }

    [Theory]
    [InlineData("groups", 1)]
    [InlineData("group", 2)]
    [InlineData("user", 3)]
    public void RootThatMayNotChange_StaysAsPowerlessAsItIs(string refused, int asked)
    {
        var system = new FakeUserCalls { Owners = { ["/output"] = (1000, 100) }, Refused = { refused } };
        new ActingUser(system, isAsked: true).Become("/output");
        Assert.Equal(asked, system.Asked.Count);
        Assert.Equal(new ProcessUsers(0, 0, 0), system.Process);
    }

    [Fact]
    public void SystemThatOnlySaysYes_EndsTheRun()
    {
        var system = new FakeUserCalls { Lies = true, Owners = { ["/output"] = (1000, 100) } };
        Assert.Throws<InvalidOperationException>(() => new ActingUser(system, isAsked: true).Become("/output"));
    }

    [Fact]
    public void System_KnowsItsOwnUsersAndOwners()
    {
        var system = new SystemCalls();
        Assert.Equal(OperatingSystem.IsLinux(), system.Users() is not null);
        Assert.Equal(OperatingSystem.IsLinux(), system.OwnerOf(AppContext.BaseDirectory) is not null);
        Assert.Null(system.OwnerOf(AppContext.BaseDirectory + "not-there"));
    }
}
