using System.Collections.Immutable;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PermitScreen.Explaining;
using PermitScreen.Rules;
using PermitScreen.Web.Desk.Cases;
using PermitScreen.Web.Resources;

namespace PermitScreen.Web.Desk.Overview;

/// <summary>What an officer's cases come to: piles and grades by region and month, the most frequent grounds and open facts.</summary>
internal sealed class DeskOverview(IQueryable<CaseRow> cases, RuleSet rules, Texts texts, Language language)
{
    private const int Most = 15;
    private const long DayInMilliseconds = 86_400_000;

    private static readonly string[] Grades = [.. SnakeCase.All<Grade>(), ""];

    public async Task<IReadOnlyList<BarTable>> Tables(CancellationToken cancellation)
    {
        var counts = await cases.GroupBy(c => new { c.Region, Day = (c.At + (8 * 3_600_000L)) / DayInMilliseconds, c.Rank, c.Grade })
            .Select(g => new Count(g.Key.Region, g.Key.Day, g.Key.Rank, g.Key.Grade, g.Count())).ToListAsync(cancellation);
        // The rows, which are large, are looked through once for both.
        var marks = await cases.GroupBy(c => new { c.Grounds, c.OpenFacts }).Select(g => new { g.Key.Grounds, g.Key.OpenFacts, Cases = g.Count() }).ToListAsync(cancellation);
        var grounds = Lines(marks.Select(t => (t.Grounds, t.Cases)));
        var open = Lines(marks.Select(t => (t.OpenFacts, t.Cases)));
        return
        [
            ByRegion("overview.piles_region", Piles, c => TriageRank.PileOf(c.Rank), counts),
            ByMonth("overview.piles_month", Piles, c => TriageRank.PileOf(c.Rank), counts),
            ByRegion("overview.grades_region", GradeSeries, c => Array.IndexOf(Grades, c.Grade), counts),
            ByMonth("overview.grades_month", GradeSeries, c => Array.IndexOf(Grades, c.Grade), counts),
            Single("overview.grounds", "overview.ground", grounds, id => rules.RulesWithId(id).FirstOrDefault()?.Title.In(language) ?? id, "rule"),
            Single("overview.open", "desk.fact", open, id => rules.Vocabulary[id]?.Label.In(language) ?? id, "fact"),
        ];
    }

    private ImmutableArray<BarSeries> Piles => [.. Enumerable.Range(0, 4).Select(pile => new BarSeries(TriageRank.NameOf(pile, texts), $"pile-{pile}"))];

    private ImmutableArray<BarSeries> GradeSeries => [.. Grades.Select((grade, i) => new BarSeries(grade.Length == 0 ? texts["desk.grade_open"] : texts[$"grade.{grade}"], $"grade-{i}"))];

    private BarTable ByRegion(string title, ImmutableArray<BarSeries> series, Func<Count, int> of, List<Count> counts) => new(
        texts[title],
        texts["account.region"],
        series,
        [
            .. counts.GroupBy(c => c.Region).OrderByDescending(g => g.Sum(c => c.Cases)).ThenBy(g => g.Key, StringComparer.Ordinal).Take(Most)
                .Select(g => new BarRow(NameOf(g.Key), Fold(g, series.Length, of), g.Key.Length == 0 ? "" : "?region=" + g.Key)),
        ]);

    private BarTable ByMonth(string title, ImmutableArray<BarSeries> series, Func<Count, int> of, List<Count> counts) => new(
        texts[title],
        texts["overview.month"],
        series,
        [
            .. counts.GroupBy(c => DateTime.UnixEpoch.AddDays(c.Day).ToString("yyyy-MM", CultureInfo.InvariantCulture)).OrderByDescending(g => g.Key, StringComparer.Ordinal).Take(Most)
                .Select(g => new BarRow(g.Key, Fold(g, series.Length, of), "")),
        ]);

    private BarTable Single(string title, string heading, IEnumerable<(string Id, int Cases)> counts, Func<string, string> nameOf, string filter) => new(
        texts[title],
        texts[heading],
        [new(texts["overview.count"], "single")],
        [.. counts.Select(c => new BarRow(nameOf(c.Id), [c.Cases], $"?{filter}={Uri.EscapeDataString(c.Id)}"))]);

    private static ImmutableArray<int> Fold(IEnumerable<Count> counts, int length, Func<Count, int> of)
    {
        var sums = new int[length];
        foreach (var count in counts.Where(c => of(c) >= 0 && of(c) < length))
            sums[of(count)] += count.Cases;
        return [.. sums];
    }

    /// <param name="texts">ids, each between line breaks, and how many cases have them</param>
    private static IEnumerable<(string Id, int Cases)> Lines(IEnumerable<(string Lines, int Cases)> texts) =>
        texts
            .SelectMany(text => text.Lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(id => (Id: id, text.Cases)))
            .GroupBy(line => line.Id)
            .Select(g => (Id: g.Key, Cases: g.Sum(line => line.Cases)))
            .OrderByDescending(line => line.Cases).ThenBy(line => line.Id, StringComparer.Ordinal)
            .Take(Most);

    private string NameOf(string region) => region.Length == 0
        ? Wording.In(language).Nation
        : rules.Tables.Regions.TryGet(region, out var entry) ? entry.Name : region;

    /// <param name="Day">in China, counted from 1970-01-01</param>
    private sealed record Count(string Region, long Day, int Rank, string Grade, int Cases);
}
