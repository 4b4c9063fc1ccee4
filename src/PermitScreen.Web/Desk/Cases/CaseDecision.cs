using PermitScreen.Diagnostics;
using System.Text;
using PermitScreen.Codes;
using PermitScreen.Facts;
using PermitScreen.Loading.Applications;
using PermitScreen.Nodes;
using PermitScreen.Rules;
using PermitScreen.Web.Service;

namespace PermitScreen.Web.Desk.Cases;

/// <summary>A case decided by some rules, and what the queue notes of it.</summary>
internal static class CaseDecision
{
    /// <summary>Open facts that are noted for the filter of the queue; a row of a table leaves many more open.</summary>
    private const int Noted = 10;

    /// <summary>Screens the application of a case.</summary>
    /// <returns>the decision; one on nothing where these rules cannot read the application</returns>
    public static (Decision Decision, bool IsUnreadable) Of(CaseFile file, ServedRules served)
    {
        var read = Read(file, served.RuleSet);
        var application = read.TryGetValue(out var known) ? known : new Application { Id = file.Id };
        return (served.Screener.Screen(application, new ScreeningOptions { AsOf = DayOf(file) }), file.IsUnreadable || read.IsRefused);
    }

    /// <summary>The application of a case, with the day of its law; null where nothing of it can be trusted.</summary>
    public static Application? ApplicationOf(CaseFile file, RuleSet rules) =>
        !file.IsUnreadable && Read(file, rules).TryGetValue(out var application) ? application with { AsOf = DayOf(file) } : null;

    /// <summary>Writes into the row what the decision says.</summary>
    /// <param name="home">region of the account that handed the case in</param>
    public static void Note(CaseRow row, Decision decision, bool isUnreadable, string home)
    {
        row.Rank = TriageRank.Of(decision, isUnreadable);
        row.Verdict = SnakeCase.Of(decision.Verdict);
        row.Region = RegionOf(decision, home);
        row.Grade = (decision.Classification.ReducedTo ?? decision.Classification.Grade) is { } grade ? SnakeCase.Of(grade) : "";
        // What a row that nobody could read leaves open is known once its sender has mended it.
        var needs = isUnreadable ? [] : decision.Needs;
        row.Settlers = isUnreadable ? Bit(Settler.Applicant) : needs.Aggregate(0, (bits, need) => bits | Bit(need.SettledBy));
        row.Open = needs.Count(need => need.Fact is not null);
        row.Grounds = Lines(decision.Reasons.Where(r => r.State == RuleState.Fires && r.Effect.BearsOnVerdict()).Select(r => r.Rule.Id));
        row.OpenFacts = Lines(needs.Select(need => need.Fact?.Id).OfType<string>().Take(Noted));
        row.Version++;
    }

    public static int Bit(Settler settler) => 1 << (int)settler;

    /// <summary>An entry as <see cref="CaseRow.Grounds"/> and <see cref="CaseRow.OpenFacts"/> hold it.</summary>
    public static string Line(string id) => $"\n{id}\n";

    private static Loaded<Application> Read(CaseFile file, RuleSet rules) =>
        new ApplicationReader(rules, NodeLimits.Default).ReadJson(Encoding.UTF8.GetBytes(file.Application), "case");

    private static NodaTime.LocalDate DayOf(CaseFile file) =>
        Dates.TryParseDay(file.AsOf, out var day) ? day : throw new InvalidOperationException("a case names no day");

    private static string Lines(IEnumerable<string> ids) => string.Join('\n', ids) is { Length: > 0 } text ? Line(text) : "";

    /// <summary>
    /// Where the project lies: over several regions, the one that holds them all. Where that is not known, or only a region around that of
    /// the officer who handed it in, it is his.
    /// </summary>
    private static string RegionOf(Decision decision, string home)
    {
        if (decision.RuleSet.Vocabulary[CoreFacts.Region] is not { } fact || decision.Sheet.ValueOf(fact) is not ManyValue { Items: [_, ..] places })
            return home;
        var common = places.Select(RegionTable.SignificantPrefix).Aggregate(Common);
        var own = home.Length == 0 ? "" : RegionTable.SignificantPrefix(home);
        return own.StartsWith(common, StringComparison.Ordinal) ? home : common.PadRight(6, '0');
    }

    private static string Common(string one, string other)
    {
        var length = 0;
        while (length < one.Length && length < other.Length && one[length] == other[length])
            length++;
        // Codes go by two digits: province, prefecture, county.
        return one[..(length / 2 * 2)];
    }
}
