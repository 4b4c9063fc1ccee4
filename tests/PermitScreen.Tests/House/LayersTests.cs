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
    [InlineData("using PermitScreen.Loading;\nnamespace PermitScreen.Rules;", "Rules must not use Loading")] // upwards
    [InlineData("using PermitScreen.Screening;\nnamespace PermitScreen.Loading;", "Loading must not use Screening")] // on one floor
    [InlineData("using PermitScreen.Loading;\nnamespace PermitScreen.Testing;", "Testing must not use Loading")] // strangers
    [InlineData("namespace PermitScreen.Screening.Engine;\nclass C { Decision? d; }", "Screening.Engine must not use Screening")]
    [InlineData("using static PermitScreen.Rules.RuleState;\nnamespace PermitScreen.Facts;", "Facts must not use Rules")]
    [InlineData("using State = PermitScreen.Rules.RuleState;\nnamespace PermitScreen.Facts;", "Facts must not use Rules")]
    [InlineData("namespace PermitScreen.Facts;\nclass C { Rules.Rule? r; }", "Facts must not use Rules")] // without a using
    [InlineData("using PermitScreen.Facts;\nnamespace PermitScreen;", "the root must not use Facts")]
    [InlineData("namespace PermitScreen.Attic;", "the room Attic has no floor")]
    public void A_use_against_the_floors_is_found(string text, string breach)
    {
        var file = SourceFile.Read("C.cs", text, "PermitScreen", TypesOf("PermitScreen"));
        Assert.Equal($"C.cs: {breach}", Floors.Core.Breaches(file).Single());
    }

    [Fact]
    public void A_room_inside_another_uses_it_without_saying_so()
    {
        const string text = "namespace PermitScreen.Zoning.Reading;\nclass C { /* a ZoneSet */ ZoneSet? set; }";
        var file = SourceFile.Read("C.cs", text, "PermitScreen.Zoning", TypesOf("PermitScreen.Zoning"));
        Assert.Equal("C.cs: Reading must not use the root", Floors.Zoning.Breaches(file).Single());
    }

    [Fact]
    public void Every_room_on_the_floors_exists() => Nothing.In(
        from floors in new[] { Floors.Core, Floors.Zoning, Floors.Tables }
        from room in floors.Rooms.SelectMany(r => r)
        where SourceFile.All(floors.Root).All(f => f.Room != room)
        select $"{floors.Root} {room}");

    private static void Keeps(Floors floors)
    {
        var files = SourceFile.All(floors.Root);
        Assert.True(files.Count > 30, "the sources were not found");
        Nothing.In(files.SelectMany(floors.Breaches));
    }

    private static ILookup<string, string> TypesOf(string root) =>
        SourceFile.All(root).ToLookup(f => f.Room, f => Path.GetFileNameWithoutExtension(f.Name));
}
