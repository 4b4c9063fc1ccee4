using System.Globalization;
using PermitScreen.Codes;
using PermitScreen.Facts;

namespace PermitScreen.Web.Desk.Cases;

/// <summary>Which cases an officer looks for; an empty part does not narrow.</summary>
internal sealed record QueueFilter
{
    /// <summary>See <see cref="TriageRank.PileOf"/>.</summary>
    public int? Pile { get; init; }

    /// <summary>A grade, or <c>open</c> where it is not settled.</summary>
    public string Grade { get; init; } = "";

    /// <summary>The digits with which the regions begin.</summary>
    public string Region { get; init; } = "";

    /// <summary>Id of a rule that fires.</summary>
    public string Rule { get; init; } = "";

    /// <summary>Id of a fact that is open.</summary>
    public string Fact { get; init; } = "";

    /// <summary>Who can settle what is open.</summary>
    public Settler? Settler { get; init; }

    /// <summary>open or done.</summary>
    public string Status { get; init; } = "";

    /// <summary>Name of the account that handles it.</summary>
    public string Officer { get; init; } = "";

    /// <summary>Id of the upload.</summary>
    public string Upload { get; init; } = "";

    /// <summary>Each of them stands in the name, the number or another cell of the row.</summary>
    public string Words { get; init; } = "";

    /// <summary>Oldest first, whatever the pile.</summary>
    public bool ByAge { get; init; }

    /// <summary>It asks for what only the rows hold, and no index of the queue.</summary>
    public bool ReadsRows => Rule.Length > 0 || Fact.Length > 0 || Words.Length > 0;

    /// <summary>The cases of all piles that fit.</summary>
    public IQueryable<CaseRow> Of(IQueryable<CaseRow> cases)
    {
        if (Grade.Length > 0)
        {
            var grade = Grade == "open" ? "" : Grade;
            cases = cases.Where(c => c.Grade == grade);
        }

        if (Region.Length > 0)
        {
            var prefix = RegionTable.SignificantPrefix(Region);
            cases = cases.Where(c => c.Region.StartsWith(prefix));
        }

        if (Settler is { } settler)
        {
            var bit = CaseDecision.Bit(settler);
            cases = cases.Where(c => (c.Settlers & bit) != 0);
        }

        if (Status.Length > 0)
            cases = Status == "done" ? cases.Where(c => c.Conclusion != "") : cases.Where(c => c.Conclusion == "");
        if (Officer.Length > 0)
            cases = cases.Where(c => c.Officer == Officer);
        if (Upload.Length > 0)
            cases = cases.Where(c => c.Upload == Upload);
        if (Rule.Length > 0)
        {
            var line = CaseDecision.Line(Rule);
            cases = cases.Where(c => c.Grounds.Contains(line));
        }

        if (Fact.Length > 0)
        {
            var line = CaseDecision.Line(Fact);
            cases = cases.Where(c => c.OpenFacts.Contains(line));
        }

        return Words.ToLowerInvariant().Split([' ', '　'], StringSplitOptions.RemoveEmptyEntries).Aggregate(cases, (found, word) => found.Where(c => c.Search.Contains(word)));
    }

    /// <summary>Those of the chosen pile, in their order.</summary>
    public IQueryable<CaseRow> InOrder(IQueryable<CaseRow> cases)
    {
        var found = Of(cases);
        if (Pile is { } pile)
        {
            var (low, high) = (pile * 10, (pile * 10) + 9);
            found = found.Where(c => c.Rank >= low && c.Rank <= high);
        }

        return ByAge ? found.OrderBy(c => c.At).ThenBy(c => c.Id) : found.OrderBy(c => c.Rank).ThenBy(c => c.At).ThenBy(c => c.Id);
    }

    /// <summary>Reads a query; what names nothing is told to the page by <paramref name="refuse"/>, field and text.</summary>
    public static QueueFilter Read(IQueryCollection query, RuleSet rules, Action<string, string> refuse)
    {
        string Text(string name) => query[name].ToString().Trim();
        var (place, fact) = (Text("region"), Text("fact"));
        var region = place.Length == 0 ? null : rules.Tables.Regions.Resolve(place).Entry;
        if (place.Length > 0 && region is null)
            refuse("region", place);
        var known = fact.Length == 0 ? null : rules.Vocabulary.Find(fact);
        if (fact.Length > 0 && known is null)
            refuse("fact", fact);
        return new()
        {
            Pile = int.TryParse(Text("pile"), NumberStyles.None, CultureInfo.InvariantCulture, out var pile) ? pile : null,
            Grade = Text("grade"),
            Region = region?.Code ?? "",
            Rule = Text("rule"),
            Fact = known?.Id ?? "",
            Settler = SnakeCase.TryParse<Settler>(Text("settler"), out var settler) ? settler : null,
            Status = Text("status") is "open" or "done" ? Text("status") : "",
            Officer = Text("officer"),
            Upload = Text("upload"),
            Words = Text("words"),
            ByAge = Text("sort") == "age",
        };
    }
}
