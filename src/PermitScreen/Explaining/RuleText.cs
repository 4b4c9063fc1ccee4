using PermitScreen.Rules;

namespace PermitScreen.Explaining;

/// <summary>A rule in words: whom it speaks to, what it asks, where it is written, and the cases that stand beside it.</summary>
internal sealed class RuleText
{
    private readonly RuleSet ruleSet;
    private readonly FactText facts;
    private readonly Wording wording;
    private readonly TextPage page;

    private RuleText(RuleSet ruleSet, Language language, bool colour)
    {
        this.ruleSet = ruleSet;
        facts = new FactText(ruleSet, language);
        wording = facts.Wording;
        page = new TextPage(colour);
    }

    /// <summary>A rule in words: effect, scope, condition, basis, period, and what sets it aside.</summary>
    public static string Describe(RuleSet ruleSet, Rule rule, Language language, bool colour = false)
    {
        var text = new RuleText(ruleSet, language, colour);
        text.Write(rule);
        return text.page.ToString();
    }

    private void Write(Rule rule)
    {
        page.Line(rule.Title.In(facts.Language), style: TextStyle.Strong);
        var pack = ruleSet.Packs.FirstOrDefault(p => p.Id == rule.Pack)?.Title.In(facts.Language) ?? rule.Pack;
        page.Line(string.Join(" · ", rule.Id, wording.Name(rule.Effect), wording.Name(rule.Dimension), pack), style: TextStyle.Faint);
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
        var all = lines.ToList();
        if (all.Count == 0)
            return;
        page.Blank().Line(heading, style: TextStyle.Strong);
        foreach (var line in all)
            page.Line($"- {line.Text}", 2 + 2 * line.Depth, 2);
    }
}
