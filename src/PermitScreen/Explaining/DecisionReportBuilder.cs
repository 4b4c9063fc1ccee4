using System.Collections.Immutable;
using PermitScreen.Facts;
using PermitScreen.Rules;
using PermitScreen.Screening;

namespace PermitScreen.Explaining;

/// <summary>Puts a decision into words.</summary>
internal sealed class DecisionReportBuilder
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
        Headline = WithRange(decision.Range, decision.Reasons),
        Answer = [.. new AnswerReport(decision, facts).Sections(WithRange(decision.Range, decision.Reasons))],
        Title = decision.Application.Title ?? decision.Application.Id,
        Summary =
        [
            new(wording.Application, decision.Application.Id),
            new(wording.AsOf, Dates.Format(decision.AsOf)),
            .. PackLine(),
        ],
        Validity = [.. GoodUntilLine(), .. LevelLines()],
        Cautions = [.. DecisionCautions.Of(decision).Select(c => c.Text.In(facts.Language))],
        Classification = [.. new ClassificationReport(decision, facts).Lines(), .. new PermitReport(decision, facts).Lines()],
        Dimensions = [.. Enum.GetValues<Dimension>().Select(d => new DimensionLine(d, wording.Name(d), decision[d].Verdict, WithRange(decision[d], decision.Reasons.Where(r => r.Rule.Dimension == d)), decision[d].IsCertain ? wording.Name(decision[d].Verdict) : wording.NotYetKnown))],
        Problems = [.. decision.Sheet.Problems.Select(p => p.Message(facts.Language))],
        Groups = [.. Groups()],
        Needs = [.. decision.NeedsNow.Select(NeedLineOf)],
        FollowUps = [.. decision.Needs.Where(n => FirstQuestions.Before(n, decision.NeedsNow) is not null).Select(NameOf)],
        Assumptions = [.. KnowledgeReport.Assumptions(decision.Sheet, facts)],
        Deferred = [.. Deferred()],
        Unconcerned = [.. decision.Unconcerned.Select(r => r.Rule.Title.In(facts.Language))],
        OnTheMap = [.. MapReport.Located(decision.Sheet, facts)],
        Disputes = [.. MapReport.Disputes(decision.Sheet, facts), .. KnowledgeReport.Outweighed(decision.Sheet, facts)],
        Footer = Footer(),
    };

    /// <summary>
    /// 告知 is said where something applies. Where rules are merely open, the verdict is called what it is: not yet known.
    /// </summary>
    private string WithRange(VerdictRange range, IEnumerable<Reason> reasons)
    {
        if (range.IsCertain)
            return wording.Bracketed(wording.Name(range.Verdict), wording.Certain);
        var applies = range.Verdict != Verdict.Notify || reasons.Any(r => r.State == RuleState.Fires && r.Effect.BearsOnVerdict());
        return applies
            ? wording.Bracketed(wording.Name(range.Verdict), wording.Open(range))
            : wording.Bracketed(wording.NotYetKnown, wording.BestAndWorst(range));
    }

    private IEnumerable<LabelledText> PackLine()
    {
        var titles = coverage.Packs.Where(p => p.Applies == Truth.Yes).Select(p => p.Pack.Title.In(facts.Language)).ToList();
        return titles.Count == 0 ? [] : [new(wording.Packs, wording.Join(titles))];
    }

    private IEnumerable<LabelledText> LevelLines()
    {
        var names = new CodeNames(decision.RuleSet.Tables);
        var notHeld = Levels.Of(decision).NotHeld;
        return notHeld.IsEmpty ? [] : [new(wording.LevelsNotHeld, wording.Join(notHeld.Select(l => l.NameIn(names, facts.Language))))];
    }

    private IEnumerable<LabelledText> GoodUntilLine() =>
        decision.GoodUntil is { } day ? [new(wording.GoodUntil, ChangeOn(Dates.Format(day)))] : [];

    private string ChangeOn(string day) => decision.GoodUntilUnchecked ? wording.LawUnchecked(day) : wording.LawChanges(day);

    private IEnumerable<LabelledText> Deferred()
    {
        var writer = new ReasonReport(decision, facts);
        return decision.Deferred.Select(r => new LabelledText(r.Rule.Title.In(facts.Language), writer.MessageOf(r)));
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
        var decides = need.Decides.IsEmpty ? "" : wording.Decides(need.Decides.Length, wording.Name(need.Worst));
        if (need.Fact is not { } fact)
            return new(wording.ListMissing(need.List!.Title.In(facts.Language)), null, need.List.Missing?.In(facts.Language), decides);
        var parts = new[] { PurposeOf(need), decides, need.SettledBy == Settler.Applicant ? "" : wording.Name(need.SettledBy) };
        return new(OfThings(need, QuestionOf(fact)), fact.Id, fact.Help?.In(facts.Language), string.Join(wording.Semicolon, parts.Where(p => p.Length > 0)));
    }

    private string NameOf(Need need) => need.Fact is { } fact ? OfThings(need, facts.Label(fact)) : wording.ListMissing(need.List!.Title.In(facts.Language));

    private string OfThings(Need need, string text) => need.Things.IsEmpty ? text : wording.Labelled(ThingNames.Of(need.Things, wording, facts.Language), text);

    private string PurposeOf(Need need) => need.For switch
    {
        NeedPurpose.Grade => wording.ForGrade,
        NeedPurpose.Permit => PermitWords.Purpose.In(facts.Language),
        _ => "",
    };

    /// <summary>The question with the unit of the answer, or an example of it.</summary>
    private string QuestionOf(Fact fact)
    {
        var question = fact.Question.In(facts.Language);
        if (fact.Example is { } example)
            return wording.Bracketed(question, wording.Example(example.In(facts.Language)));
        return fact.Unit is { } unit && unit != Quantities.Units.Plain ? wording.Bracketed(question, unit.Symbol) : question;
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
