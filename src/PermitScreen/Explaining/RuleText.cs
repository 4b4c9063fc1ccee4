using System.Collections.Immutable;
using PermitScreen.Rules;

namespace PermitScreen.Explaining;

/// <summary>A rule in words: whom it speaks to, what it asks, where it is written, and the cases that stand beside it.</summary>
internal sealed class RuleText
{
    private readonly RuleSet ruleSet;
    private readonly FactText facts;
    private readonly Wording wording;
    private readonly List<RuleSection> sections = [];

    private RuleText(RuleSet ruleSet, Language language)
    {
        this.ruleSet = ruleSet;
        facts = new FactText(ruleSet, language);
        wording = facts.Wording;
    }

    /// <summary>A rule in words: effect, scope, condition, basis, period, and what sets it aside.</summary>
    public static string Describe(RuleSet ruleSet, Rule rule, Language language, bool colour = false)
    {
        var page = new TextPage(colour);
        page.Line(rule.Title.In(language), style: TextStyle.Strong);
        page.Line(Heading(ruleSet, rule, language), style: TextStyle.Faint);
        foreach (var (heading, lines) in Sections(ruleSet, rule, language))
        {
            page.Blank().Line(heading, style: TextStyle.Strong);
            foreach (var line in lines)
                page.Line($"- {line.Text}", 2 + 2 * line.Depth, 2);
        }

        return page.ToString();
    }

    /// <summary>Id, effect, side of admission and pack on one line.</summary>
    public static string Heading(RuleSet ruleSet, Rule rule, Language language)
    {
        var wording = Wording.In(language);
        var pack = ruleSet.Packs.FirstOrDefault(p => p.Id == rule.Pack)?.Title.In(language) ?? rule.Pack;
        return string.Join(" · ", rule.Id, wording.Name(rule.Effect), wording.Name(rule.Dimension), pack);
    }

    /// <summary>The same without the heading, section by section, for whoever lays it out otherwise.</summary>
    public static IReadOnlyList<RuleSection> Sections(RuleSet ruleSet, Rule rule, Language language)
    {
        var text = new RuleText(ruleSet, language);
        text.Write(rule);
        return text.sections;
    }

    private void Write(Rule rule)
    {
        Section(wording.Scope, ScopeText.Lines(rule, facts));
        var conditions = new ConditionText(facts);
        Section(wording.Conditions, conditions.Conditions(rule.Condition));
        Section(wording.Unless, conditions.Exceptions(rule.Condition));
        WriteEffect(rule);
        WriteSource(rule);
        var relations = Relations(rule).ToList();
        Section(wording.Overrides, relations.Where(r => r.Special == rule).Select(r => new TreeLine(0, Named(r.General))));
        Section(wording.OverriddenByLabel, relations.Where(r => r.General == rule).Select(r => new TreeLine(0, Named(r.Special))));
        if (rule.Note is { } note)
            Section(wording.Note, [new(0, note.In(facts.Language))]);
        Section(wording.Cases, rule.Cases.Select(c => new TreeLine(0, wording.Labelled(wording.Name(c.Expected), c.Name))));
    }

    private void WriteEffect(Rule rule)
    {
        var messages = new MessageText(facts);
        var vocabulary = ruleSet.Vocabulary;
        Section(wording.Message, [new(0, messages.Fill(rule.Because, vocabulary))]);
        Section(wording.Duties, rule.Duties.Select(d => new TreeLine(0, messages.Fill(d, vocabulary))));
        if (rule.Remedy is { } remedy)
            Section(wording.Remedy, [new(0, messages.Fill(remedy, vocabulary))]);
    }

    private void WriteSource(Rule rule)
    {
        var citations = Citation.Of(rule, facts.Language);
        Section(wording.Basis, citations.SelectMany(c => new TreeLine[]
        {
            new(0, c.ToText(facts.Language)),
            new(1, wording.Labelled(wording.SourceWords, wording.Quoted(c.Locator))),
        }));
        if (!rule.Verified)
            Section(wording.Caution, [new(0, wording.RuleUnverified)]);
    }

    private IEnumerable<(Rule Special, Rule General)> Relations(Rule rule) =>
        from special in ruleSet.Rules
        from id in special.Overrides
        from general in ruleSet.RulesWithId(id)
        where special == rule || general == rule
        select (special, general);

    private string Named(Rule rule) => $"{rule.Title.In(facts.Language)} [{rule.Id}]";

    private void Section(string heading, IEnumerable<TreeLine> lines)
    {
        var all = lines.ToImmutableArray();
        if (!all.IsEmpty)
            sections.Add(new(heading, all));
    }
}

/// <summary>A part of a rule in words, with its heading; never empty.</summary>
internal sealed record RuleSection(string Heading, ImmutableArray<TreeLine> Lines);
