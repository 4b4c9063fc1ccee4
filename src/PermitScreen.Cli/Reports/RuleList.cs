using PermitScreen.Cli.Wording;
using PermitScreen.Explaining;
using PermitScreen.Rules;

namespace PermitScreen.Cli.Reports;

/// <summary>Rules as a list: effect, id, title, clauses and period of each.</summary>
internal static class RuleList
{
    public static void WriteText(IReadOnlyCollection<Rule> found, TextWriter output, Language language)
    {
        foreach (var rule in found)
        {
            var clauses = string.Join(' ', rule.Clauses.Select(c => c.Id));
            output.WriteLine($"{SnakeCase.Of(rule.Effect),-9} {rule.Id}  {rule.Title.In(language)}  [{clauses}]  {Period(rule)}");
        }

        output.WriteLine(Messages.RulesListed(found.Count).In(language));
    }

    private static string Period(Rule rule)
    {
        var from = rule.InForce == EffectivePeriod.Always ? "" : rule.InForce.IsExact
            ? Dates.Format(rule.InForce.From)
            : Dates.Format(rule.InForce.From)[..4];
        return rule.InForce.To is { } to ? $"{from}–{Dates.Format(to)}" : from.Length == 0 ? "" : $"{from}–";
    }

    public static void WriteJson(IReadOnlyCollection<Rule> found, TextWriter output, Language language) => JsonText.WriteLine(output, indented: true, json =>
    {
        json.WriteStartArray();
        foreach (var rule in found)
            RuleRowJson.Write(json, rule, language);
        json.WriteEndArray();
    });
}
