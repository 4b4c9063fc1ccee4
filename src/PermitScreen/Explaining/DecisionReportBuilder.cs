using System.Collections.Immutable;
using PermitScreen.Rules;
using PermitScreen.Screening;

namespace PermitScreen.Explaining;

/// <summary>Puts a decision into words.</summary>
public sealed class DecisionReportBuilder
{
    private readonly Decision decision;
    private readonly FactText facts;
    private readonly Wording wording;
    private readonly Coverage coverage;

    private DecisionReportBuilder(Decision decision, Language language)
    {
        this.decision = decision;
        facts = new FactText(decision.RuleSet, language);
        wording = facts.Wording;
        coverage = Coverage.Of(decision);
    }

    public static DecisionReport Build(Decision decision, Language language) => new DecisionReportBuilder(decision, language).Build();

    private DecisionReport Build() => new()
    {
        Language = facts.Language,
        Verdict = decision.Verdict,
        Headline = WithRange(decision.Range),
        Title = decision.Application.Title ?? decision.Application.Id,
        Summary =
        [
            new(wording.Application, decision.Application.Id),
            new(wording.AsOf, Dates.Format(decision.AsOf)),
            .. PackLine(),
        ],
        Cautions = coverage.LacksLocalRules ? [wording.NoLocalRules] : [],
        Classification = [.. new ClassificationReport(decision, facts).Lines()],
        Dimensions = [.. Enum.GetValues<Dimension>().Select(d => new DimensionLine(d, wording.Name(d), decision[d].Verdict, WithRange(decision[d])))],
        Problems = [.. decision.Sheet.Problems.Select(p => p.Message(facts.Language))],
        Groups = [.. Groups()],
        Needs = [.. decision.Needs.Select(NeedLineOf)],
        Assumptions = [.. KnowledgeReport.Assumptions(decision.Sheet, facts)],
        OnTheMap = [.. MapReport.Located(decision.Sheet, facts)],
        Disputes = [.. MapReport.Disputes(decision.Sheet, facts), .. KnowledgeReport.Outweighed(decision.Sheet, facts)],
        Footer = Footer(),
    };

    private string WithRange(VerdictRange range) =>
        wording.Bracketed(wording.Name(range.Verdict), range.IsCertain ? wording.Certain : wording.Open(range));

    private IEnumerable<LabelledText> PackLine()
    {
        var titles = coverage.Packs.Where(p => p.Applies == Truth.Yes).Select(p => p.Pack.Title.In(facts.Language)).ToList();
        return titles.Count == 0 ? [] : [new(wording.Packs, wording.Join(titles))];
    }

    private IEnumerable<ReasonGroupSection> Groups()
    {
        var writer = new ReasonReport(decision, facts);
        foreach (var group in decision.Reasons.GroupBy(ReasonReport.GroupOf).OrderBy(g => g.Key))
        {
            var entries = group.Select(writer.EntryOf).ToImmutableArray();
            yield return new(group.Key, wording.Bracketed(wording.Name(group.Key), Text(entries.Length)), entries);
        }
    }

    private NeedLine NeedLineOf(Need need)
    {
        var decides = wording.Decides(need.Decides.Length, wording.Name(need.Worst));
        if (need.Fact is { } fact)
            return new(fact.Question.In(facts.Language), fact.Id, fact.Help?.In(facts.Language), decides);
        return new(wording.ListMissing(need.List!.Title.In(facts.Language)), null, need.List.Missing?.In(facts.Language), decides);
    }

    private string Footer()
    {
        var digest = decision.RuleSet.Digest;
        var separator = digest.IndexOf(':', StringComparison.Ordinal);
        var shortDigest = digest[..Math.Min(digest.Length, separator + 1 + 12)];
        return string.Join(" · ", wording.Labelled(wording.AsOf, Dates.Format(decision.AsOf)), wording.Labelled(wording.RuleSet, shortDigest), EngineVersion.Name);
    }

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
