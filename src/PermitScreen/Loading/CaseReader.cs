using PermitScreen.Rules;

namespace PermitScreen.Loading;

/// <summary>Reads the cases that stand beside a rule.</summary>
internal sealed class CaseReader(Definitions definitions)
{
    private readonly FactValueReader values = new(definitions.Tables, definitions.Diagnostics);

    public RuleCase? Read(Fields fields)
    {
        var facts = CaseFacts.Read(fields, definitions, values);
        if (fields.Text("name") is not { } name || fields.Text("expect") is not { } expect || !CaseExpectations.Names.Contains(expect))
            return null;
        return new RuleCase(
            name, fields.Date("as_of"), facts.Given, facts.Unknown, CaseExpectations.Parse(expect), fields.Place);
    }
}
