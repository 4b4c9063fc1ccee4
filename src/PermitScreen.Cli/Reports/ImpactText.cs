using PermitScreen.Cli.Wording;
using PermitScreen.Comparing;
using PermitScreen.Explaining;
using PermitScreen.Facts;
using PermitScreen.Rules;

namespace PermitScreen.Cli.Reports;

/// <summary>The impact of a change of law in lines: rules, then each application that changes, then the counts.</summary>
internal sealed class ImpactText(TextWriter output, Language language)
{
    private const int ShownCounts = 20;

    private readonly Explaining.Wording wording = Explaining.Wording.In(language);

    public void Write(Impact impact, IEnumerable<Application>? cases, CodeNames names)
    {
        foreach (var change in impact.Rules)
            output.WriteLine($"{Messages.NameOf(change.Kind).In(language)}  {change.Rule.Id}  {change.Rule.Title.In(language)}{Parts(change)}");
        output.WriteLine(Messages.RulesChanged([.. impact.Rules.Select(r => r.Kind)]).In(language));
        if (cases is null)
            return;
        foreach (var changed in impact.Of(cases))
        {
            output.WriteLine($"{changed.Application.Id}: {Name(changed.From)} → {Name(changed.To)}");
            foreach (var effect in changed.By)
                output.WriteLine($"    {effect.Rule}: {Name(effect.Before)} → {Name(effect.After)}");
        }

        Counts(impact.Counts, names);
    }

    private void Counts(ImpactCounts counts, CodeNames names)
    {
        output.WriteLine(Messages.CasesChanged(counts.Cases, counts.Changed).In(language));
        foreach (var (from, to, count) in counts.Moves)
            output.WriteLine($"  {Name(from)} → {Name(to)}: {count}");
        Section(Messages.ByRegion, counts.Regions, c => names.Of(FactType.Region, c));
        Section(Messages.ByTrade, counts.Trades, c => names.Of(FactType.Industry, c));
        Section(Messages.ByRule, counts.Rules, id => id);
    }

    private void Section(Bilingual heading, IReadOnlyDictionary<string, int> counts, Func<string, string> nameOf)
    {
        if (counts.Count == 0)
            return;
        output.WriteLine(heading.In(language));
        foreach (var (key, count) in counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Take(ShownCounts))
            output.WriteLine($"  {(key.Length == 0 ? Messages.NotStated.In(language) : nameOf(key))}: {count}");
        if (counts.Count > ShownCounts)
            output.WriteLine("  " + Messages.MoreFaults(counts.Count - ShownCounts).In(language));
    }

    private static string Parts(RuleChange change) => change.Parts.IsEmpty ? "" : $"  [{string.Join(' ', change.Parts)}]";

    private string Name(VerdictRange? range) => range is not { } known ? Messages.NotUnderstood.In(language)
        : known.IsCertain ? wording.Name(known.Verdict) : $"{wording.Name(known.Verdict)} ({wording.BestAndWorst(known)})";

    private string Name(RuleState? state) => state is { } known ? wording.Name(known) : "–";
}
