using PermitScreen.Explaining;
using PermitScreen.Facts;
using PermitScreen.Rules;
using PermitScreen.Screening;

namespace PermitScreen.Cli.Batch;

/// <summary>What officers want to know of one decision, in a few words each.</summary>
internal sealed class DecisionWords
{
    private const int FirstGrounds = 3;
    private const int FirstNeeds = 5;

    private readonly Decision decision;
    private readonly FactText facts;
    private readonly ReasonReport reasons;

    public DecisionWords(Decision decision, Language language)
    {
        this.decision = decision;
        facts = new FactText(decision.RuleSet, language);
        reasons = new ReasonReport(decision, facts);
        Outcome = Outcomes.Of(decision);
    }

    public Outcome Outcome { get; }

    /// <summary>通过, 告知, 未定 or 不予准入.</summary>
    public string Verdict => Outcomes.NameOf(Outcome).In(facts.Language);

    private Explaining.Wording Wording => facts.Wording;

    /// <summary>确定, or the best and the worst that is still possible.</summary>
    public string Certainty => decision.IsCertain ? Wording.Certain : Wording.BestAndWorst(decision.Range);

    public string Title => decision.Application.Title ?? TextOf(CoreFacts.Name);

    /// <summary>The regions with their codes; empty while unknown.</summary>
    public string Place => Regions.Count > 0 ? TextOf(CoreFacts.Region) : "";

    /// <summary>Names of the regions that are known.</summary>
    public IReadOnlyList<string> Regions
    {
        get
        {
            var names = new CodeNames(decision.RuleSet.Tables);
            return decision.RuleSet.Vocabulary[CoreFacts.Region] is { } fact && decision.Sheet.ValueOf(fact) is ManyValue many
                ? [.. many.Items.Select(code => names.NameOf(FactType.Region, code))]
                : [];
        }
    }

    /// <summary>The grade, or those still possible; 未定 while all are.</summary>
    public string Grade
    {
        get
        {
            var report = new ClassificationReport(decision, facts);
            var classification = decision.Classification;
            if (classification.Grade is { } grade)
                return classification.ReducedTo is { } reduced ? Wording.GradeReduced(report.NameOf(grade), report.NameOf(reduced)) : report.NameOf(grade);
            return classification.Range.IsEmpty || classification.Range.Length == Enum.GetValues<Grade>().Length
                ? Wording.NotYetKnown
                : string.Join(facts.Language == Language.Zh ? "或" : " or ", classification.Range.Select(report.NameOf));
        }
    }

    /// <summary>The category of the discharge permit, or those still possible; 未定 while all are.</summary>
    public string Permit => decision.Permit.Range is { IsEmpty: false } range && range.Length < Enum.GetValues<PermitCategory>().Length
        ? string.Join(facts.Language == Language.Zh ? "或" : " or ", range.Select(new PermitReport(decision, facts).NameOf))
        : Wording.NotYetKnown;

    /// <summary>The items of the catalogue that decide the grade.</summary>
    public string Items => Wording.Join(decision.Classification.DecidingItems.Select(i => $"{i.Item.Number} {i.Item.Name.In(facts.Language)}").Distinct());

    /// <summary>Titles of the rules that fire and bear on the verdict.</summary>
    public IEnumerable<string> GroundTitles => decision.Reasons.Where(Outcomes.IsGround).Select(r => r.Rule.Title.In(facts.Language)).Distinct();

    /// <summary>What the verdict rests on, with the clauses; of an open one, the strictest rules that are open.</summary>
    public string Grounds
    {
        get
        {
            var grounds = decision.Reasons.Where(Outcomes.IsGround).ToList();
            if (grounds.Count > 0)
                return First(grounds.Select(Ground).ToList(), FirstGrounds);
            var open = decision.Reasons.Where(r => r.State == RuleState.Undetermined && r.Behind is null && r.Effect.BearsOnVerdict()).Select(r => r.Rule.Title.In(facts.Language)).ToList();
            return open.Count == 0 ? "" : Wording.Labelled(Wording.Name(RuleState.Undetermined), First(open, FirstGrounds));
        }
    }

    /// <summary>What is to be found out first, and by whom when not by the applicant.</summary>
    public string Needs => First(
        [.. decision.Needs.Select(n => n.Fact is not { } fact ? Wording.ListMissing(n.List!.Title.In(facts.Language)) : n.SettledBy == Settler.Applicant ? facts.Label(fact) : Wording.Bracketed(facts.Label(fact), Wording.Name(n.SettledBy)))],
        FirstNeeds);

    /// <summary>What to know before relying on it.</summary>
    public string Cautions => string.Join(
        Wording.Semicolon,
        decision.Problems.Select(p => p.ToString(facts.Language))
            .Concat(DecisionCautions.Of(decision)
                .Concat(decision.Reasons.Where(Outcomes.IsGround).SelectMany(r => Caution.Of(r.Rule, decision.AsOf)))
                .Select(c => c.Text.In(facts.Language)))
            .Distinct());

    public string AsOf => Dates.Format(decision.AsOf);

    /// <summary>Enough of the digest to tell rule sets apart.</summary>
    public string RuleSet => decision.RuleSet.Digest[.."sha256:123456789012".Length];

    private string Ground(Reason reason)
    {
        var message = reasons.MessageOf(reason);
        return Citation.Of(reason.Rule, facts.Language) is [var citation, ..] ? Wording.Bracketed(message, citation.Clause) : message;
    }

    private string TextOf(string id) =>
        decision.RuleSet.Vocabulary[id] is { } fact && decision.Sheet.ValueOf(fact) is not null ? facts.Value(decision.Sheet, fact) : "";

    private string First(List<string> texts, int count) =>
        string.Join(Wording.Semicolon, texts.Take(count)) + (texts.Count > count ? Wording.AndMore(texts.Count - count) : "");
}
