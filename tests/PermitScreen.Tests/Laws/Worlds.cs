using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;

namespace PermitScreen.Tests.Laws;

/// <summary>Random worlds for laws that take one; a world that breaks a law is made smaller while it still does.</summary>
public static class Worlds
{
    public static Arbitrary<World> World() => Arb.From(WorldGenerator.Worlds, world => world.Smaller());

    public static Arbitrary<ShuffledWorld> ShuffledWorld() => Arb.From(
        from world in WorldGenerator.Worlds
        from rules in Gen.Shuffle(world.Rules.ToArray())
        from facts in Gen.Shuffle(world.Facts.ToArray())
        select new ShuffledWorld(world, [.. rules], [.. facts]));
}

/// <summary>Worlds in which nothing ties facts together.</summary>
public static class PlainWorlds
{
    public static Arbitrary<World> World() => Arb.From(WorldGenerator.PlainWorlds, world => world.Smaller());
}

/// <summary>A world, and its rules and facts in another order.</summary>
public sealed record ShuffledWorld(World World, ImmutableArray<WorldRule> Rules, ImmutableArray<WorldFact> Facts);
