using System.Collections.Immutable;
using PermitScreen.Facts;

namespace PermitScreen.Loading;

/// <summary>The facts of a case: those given, and those declared unknown.</summary>
internal sealed record CaseFacts(ImmutableArray<GivenFact> Given, ImmutableArray<string> Unknown)
{
    public static CaseFacts Read(Fields fields, Definitions definitions, FactValueReader values)
    {
        var given = ImmutableArray.CreateBuilder<GivenFact>();
        var unknown = ImmutableArray.CreateBuilder<string>();
        foreach (var entry in fields.Entries("given"))
        {
            if (definitions.Fact(entry.Key, entry.KeyPlace) is not { } fact)
                continue;
            if (FactValueReader.MeansUnknown(entry.Value))
                unknown.Add(fact.Id);
            else if (values.Read(fact, entry.Value) is { } value)
                given.Add(value);
        }

        return new CaseFacts(given.ToImmutable(), unknown.ToImmutable());
    }
}
