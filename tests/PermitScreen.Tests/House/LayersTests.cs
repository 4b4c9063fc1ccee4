using Xunit;

namespace PermitScreen.Tests.House;

/// <summary>Arrows run one way: each room uses the floors below it, so no two rooms can come to lean on each other.</summary>
public class LayersTests
{
    [Fact]
    public void The_library_keeps_to_its_floors() => Keeps(Floors.Core);

    [Fact]
    public void Zoning_keeps_to_its_floors() => Keeps(Floors.Zoning);

    [Fact]
    public void Tables_keep_to_their_floors() => Keeps(Floors.Tables);

    [Theory]
    [InlineData("Rules", "using PermitScreen.Loading;", "Rules must not use Loading")] // upwards
    [InlineData("Loading", "using PermitScreen.Screening;", "Loading must not use Screening")] // on one floor
    [InlineData("Testing", "using PermitScreen.Loading;", "Testing must not use Loading")] // strangers
    [InlineData("Facts", "using static PermitScreen.Rules.RuleState;", "Facts must not use Rules")]
    [InlineData("Facts", "using State = PermitScreen.Rules.RuleState;", "Facts must not use Rules")]
    [InlineData("Facts", "class C { Rules.Rule? r; }", "Facts must not use Rules")] // qualified
    [InlineData("Facts", "class C { Verdict v; }", "Facts must not use Rules")] // a type of the door
    [InlineData("Screening.Engine", "class C { Change? c; }", "Screening.Engine must not use Screening")] // of the room around it
    [InlineData("", "using PermitScreen.Facts;", "the root must not use Facts")]
    [InlineData("Attic", "", "the room Attic has no floor")]
    public void A_use_against_the_floors_is_found(string room, string code, string breach) =>
        Assert.Equal([$"{Path(room)}: {breach}"], BreachesOf(room, code, room));

    [Theory]
    [InlineData("class C { /* a Rule */ } // Rules.Rule")]
    [InlineData("class C { string s = \"Rules.Rule\"; }")]
    [InlineData("class C { object o = x.Verdict; }")] // a member of that name
    public void What_only_looks_like_a_use_is_none(string code) => Assert.Empty(BreachesOf("Facts", code, "Facts"));

    [Fact]
    public void A_namespace_that_is_not_the_folder_is_found() =>
        Assert.Equal(["Facts/C.cs: the namespace should be PermitScreen.Facts"], BreachesOf("Facts", "", "Codes"));

    [Fact]
    public void Every_room_and_every_type_of_the_door_exists() => Nothing.In(
        from floors in new[] { Floors.Core, Floors.Zoning, Floors.Tables }
        let files = SourceFile.All(floors.Root)
        from name in floors.Rooms.SelectMany(r => r).Except(files.Select(f => f.Room)).Concat(floors.Door.Except(files.Select(f => f.Type)))
        select $"{floors.Root} {name}");

    private static void Keeps(Floors floors)
    {
        var files = SourceFile.All(floors.Root);
        Assert.True(files.Count > 30, "the sources were not found");
        Nothing.In(files.SelectMany(f => floors.Breaches(f, files)));
    }

    private static IEnumerable<string> BreachesOf(string room, string code, string space)
    {
        var usings = code.StartsWith("using ", StringComparison.Ordinal) ? code : "";
        var name = space.Length == 0 ? "PermitScreen" : $"PermitScreen.{space}";
        var file = SourceFile.Of(Path(room), $"{usings}\nnamespace {name};\n{code[usings.Length..]}");
        return Floors.Core.Breaches(file, SourceFile.All("PermitScreen"));
    }

    private static string Path(string room) => room.Length == 0 ? "C.cs" : $"{room.Replace('.', '/')}/C.cs";
}
