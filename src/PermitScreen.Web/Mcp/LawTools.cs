using System.ComponentModel;
using ModelContextProtocol;
using ModelContextProtocol.Server;
using PermitScreen.Diagnostics;
using PermitScreen.Explaining;
using PermitScreen.Web.Api;
using PermitScreen.Web.Service;

namespace PermitScreen.Web.Mcp;

/// <summary>Tools that find and quote the law.</summary>
[McpServerToolType]
internal sealed class LawTools(RulesInService rules)
{
    [McpServerTool(Name = "search_trade", ReadOnly = true, Idempotent = true)]
    [Description("Finds industry codes (GB/T 4754) and items of the environmental assessment catalogue by everyday Chinese words, such as 养猪场 or 110kV变电站. `open` says what must still be chosen; an empty answer means that nothing is known, not that nothing applies.")]
    public string SearchTrade([Description("The words.")] string words, [Description("zh or en")] string? lang = null)
    {
        var served = rules.Current;
        var language = ToolText.LanguageOf(lang);
        var answer = served.Trades.Find(words);
        return ToolText.Answer(served.RuleSet, null, language, json =>
        {
            json.WritePropertyName("trades");
            TradeJson.Write(json, answer, language);
            json.WriteStartArray("open");
            if (answer.Matches.IsEmpty)
                json.WriteStringValue(new Bilingual("没有匹配的行业或名录项，请从 nearest 往下选", "nothing fits; go down from `nearest`").In(language));
            else if (answer.NeedsFiner)
                json.WriteStringValue(new Bilingual("词语不足以确定一个小类，请选择", "the words do not tell one class; one must be chosen").In(language));
            json.WriteEndArray();
        });
    }

    [McpServerTool(Name = "explain_rule", ReadOnly = true, Idempotent = true)]
    [Description("A rule in words by its id: whom it speaks to, its conditions and exceptions, what it demands, its clauses with authority and period, and how its text was read. `open` says what of it is unverified or undecided.")]
    public string ExplainRule([Description("Id of the rule, such as zhaotong/small-coal-boiler.")] string id, [Description("zh or en")] string? lang = null)
    {
        var ruleSet = rules.Current.RuleSet;
        var language = ToolText.LanguageOf(lang);
        var versions = ruleSet.RulesWithId(id).ToList();
        if (versions.Count == 0)
            throw Unknown(id, ruleSet.Rules.Select(r => r.Id));
        return ToolText.Answer(ruleSet, null, language, json =>
        {
            json.WriteStartArray("versions");
            foreach (var rule in versions)
                RuleBookJson.Write(json, ruleSet, rule, language);
            json.WriteEndArray();
            json.WriteStartArray("open");
            foreach (var caution in versions.SelectMany(rule => Caution.Of(rule, rules.Today)).Select(caution => caution.Text.In(language)).Distinct())
                json.WriteStringValue(caution);
            json.WriteEndArray();
        });
    }

    [McpServerTool(Name = "cite_clause", ReadOnly = true, Idempotent = true)]
    [Description("A clause by its id: document, issuer, rank, place in it, a phrase that stands in it word for word, what it is about, and the rules that encode it. `open` says whether the document was seen and whether the clause is encoded at all.")]
    public string CiteClause([Description("Id of the clause, such as ZT-06.")] string id, [Description("zh or en")] string? lang = null)
    {
        var ruleSet = rules.Current.RuleSet;
        var language = ToolText.LanguageOf(lang);
        var found = ruleSet.Documents.SelectMany(document => document.Clauses.Where(c => c.Id == id).Select(clause => (document, clause))).ToList();
        if (found.Count == 0)
            throw Unknown(id, ruleSet.Documents.SelectMany(d => d.Clauses).Select(c => c.Id));
        var (document, clause) = found[0];
        var encoded = ruleSet.Rules.Where(rule => rule.Clauses.Any(c => c.Id == id)).Select(rule => rule.Id).Distinct().ToList();
        return ToolText.Answer(ruleSet, null, language, json =>
        {
            ClauseJson.Write(json, document, clause, encoded, language);
            json.WriteStartArray("open");
            foreach (var open in ClauseJson.Open(document, clause, encoded))
                json.WriteStringValue(open.In(language));
            json.WriteEndArray();
        });
    }

    private static McpException Unknown(string id, IEnumerable<string> known) =>
        new(Nearest.Find(id, known) is { } near ? $"there is no `{id}`; did you mean `{near}`?" : $"there is no `{id}`");
}
