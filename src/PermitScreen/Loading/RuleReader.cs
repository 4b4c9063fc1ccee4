using System.Collections.Immutable;
using PermitScreen.Diagnostics;
using PermitScreen.Facts;
using PermitScreen.Nodes;
using PermitScreen.Rules;

namespace PermitScreen.Loading;

/// <summary>Reads one rule into the canonical model.</summary>
internal sealed class RuleReader(Definitions definitions)
{
    private readonly DiagnosticList diagnostics = definitions.Diagnostics;
    private readonly ConditionReader conditions = new(definitions);
    private readonly CaseReader cases = new(definitions);

    public Rule? Read(Fields fields, string pack, string packRegion)
    {
        var clauses = ClauseReferences.Read(fields, "clause", definitions, RuleFaults.UnknownClause);

        // A document that was refused is reported already.
        var documents = clauses.Select(c => definitions.Documents.GetValueOrDefault(c.DocumentId)).OfType<SourceDocument>().ToImmutableArray();
        var (scope, industries) = ReadScope(fields, packRegion);
        var when = fields.Node("when") is { } node ? conditions.Read(node) : null;
        var unless = fields.Node("unless") is { } exception ? conditions.Read(exception) : null;
        var condition = fields.Node("unless") is not null && unless is null ? null : WithException(when is null ? null : industries.With(when), unless);
        var inForce = fields.Period("in_force");
        var title = fields.Words("title");
        var because = fields.Words("because");
        var rule = new Rule
        {
            Id = fields.Text("id") ?? "",
            Pack = pack,
            Title = title ?? "",
            Clauses = clauses,
            Documents = documents,
            InForce = inForce ?? (documents.IsEmpty ? EffectivePeriod.Always : documents[0].InForce),
            Scope = scope,
            Condition = condition ?? new All([]),
            Unless = unless,
            Concerns = fields.Node("concerns") is { } concerns ? conditions.ReadWithKnown(concerns) : null,
            Under = [.. fields.Texts("under").Select(u => u.Text)],
            Effect = fields.Choice<Effect>("then") ?? Effect.Notify,
            Dimension = fields.Choice<Dimension>("dimension") ?? Dimension.Project,
            Overrides = [.. fields.Texts("overrides").Select(o => o.Text)],
            Duties = fields.WordsList("duties"),
            Because = because ?? "",
            Remedy = fields.Words("remedy"),
            Note = fields.Words("note"),
            Interpretations = ClauseReferences.Read(fields, "interpretations", definitions, RuleFaults.UnknownInterpretation),
            Verified = fields.Flag("verified") ?? true,
            Cases = definitions.LeavesOutExamples ? [] : [.. fields.Mappings("cases", Shapes.Case).Select(cases.Read).OfType<RuleCase>()],
            Place = fields.PlaceOf("id"),
        };
        if (inForce is { } own && documents.Any(d => own.From < d.InForce.From))
        {
            diagnostics.Add(
                RuleFaults.OutsideDocument,
                fields.PlaceOf("in_force"),
                Dates.Format(own.From),
                Dates.Format(documents.Max(d => d.InForce.From)));
        }

        return rule.Id.Length == 0 || condition is null || title is null || because is null ? null : rule;
    }

    private static Condition? WithException(Condition? when, Condition? unless) => when is null || unless is null
        ? when
        : new All([when, new Not(unless) { Place = unless.Place }]) { Place = when.Place };

    private (RuleScope Scope, IndustryScope Industries) ReadScope(Fields fields, string packRegion)
    {
        var region = fields.Node("region") is { } node ? definitions.Tables.ReadRegion(node, diagnostics) : packRegion;
        if (!region.StartsWith(packRegion, StringComparison.Ordinal))
            diagnostics.Add(RuleFaults.ScopeWider, fields.PlaceOf("region"), fields.Text("region") ?? "", packRegion.PadRight(6, '0'));

        var industries = new IndustryScope(definitions);
        foreach (var word in fields.Texts("industry"))
            industries.Add(word);
        return (new RuleScope(region, industries.Prefixes, industries.Unsettled, ReadNature(fields)), industries);
    }

    private Test? ReadNature(Fields fields)
    {
        if (fields.Node("nature") is not { } node)
            return null;
        var entry = new MappingEntry(CoreFacts.Nature, node.Place, node);
        return conditions.ReadTest(new MappingNode([entry], node.Place));
    }
}
