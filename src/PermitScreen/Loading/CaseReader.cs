using System.Collections.Immutable;
using PermitScreen.Rules;
using PermitScreen.Screening;

namespace PermitScreen.Loading;

/// <summary>Reads the cases that stand beside a rule.</summary>
internal sealed class CaseReader(Definitions definitions)
{
    private readonly FactValueReader values = new(definitions.Tables, definitions.Diagnostics);

    public RuleCase? Read(Fields fields)
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

        if (fields.Text("name") is not { } name || fields.Text("expect") is not { } expect || !CaseExpectations.Names.Contains(expect))
            return null;
        return new RuleCase(
            name, fields.Date("as_of"), given.ToImmutable(), unknown.ToImmutable(), CaseExpectations.Parse(expect), fields.Place);
    }
}
