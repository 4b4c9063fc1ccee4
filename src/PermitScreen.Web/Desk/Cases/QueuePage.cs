using Microsoft.EntityFrameworkCore;

namespace PermitScreen.Web.Desk.Cases;

/// <summary>One page of the queue.</summary>
/// <param name="Piles">cases by <see cref="TriageRank.PileOf"/>, of all that fit the other parts of the filter</param>
/// <param name="Number">of the page, from 1; the last one where a later one was asked for</param>
internal sealed record QueuePage(IReadOnlyList<int> Piles, int Number, IReadOnlyList<CaseRow> Rows)
{
    /// <summary>So many are sorted here: to look through all rows a second time for their order takes longer.</summary>
    private const int Few = 5000;

    /// <param name="size">cases on a page</param>
    public static async Task<QueuePage> Of(QueueFilter filter, IQueryable<CaseRow> cases, int number, int size, CancellationToken cancellation)
    {
        if (filter.ReadsRows && await FewOf(filter, cases, cancellation) is { } few)
        {
            var piles = PilesOf(few.CountBy(c => c.Rank));
            var chosen = few.Where(c => filter.Pile is not { } pile || TriageRank.PileOf(c.Rank) == pile).ToList();
            number = Clamp(number, chosen.Count, size);
            var sorted = filter.ByAge ? chosen.OrderBy(c => c.At) : chosen.OrderBy(c => c.Rank).ThenBy(c => c.At);
            return new(piles, number, await RowsOf(cases, [.. sorted.ThenBy(c => c.Id, StringComparer.Ordinal).Skip((number - 1) * size).Take(size).Select(c => c.Id)], cancellation));
        }

        var counts = PilesOf(await filter.Of(cases).GroupBy(c => c.Rank).Select(g => new KeyValuePair<int, int>(g.Key, g.Count())).ToListAsync(cancellation));
        number = Clamp(number, filter.Pile is { } asked && asked < counts.Count ? counts[asked] : counts.Sum(), size);
        // First the ids, which the index alone gives; then the cases of this page.
        var ids = await filter.InOrder(cases).Skip((number - 1) * size).Take(size).Select(c => c.Id).ToListAsync(cancellation);
        return new(counts, number, await RowsOf(cases, ids, cancellation));
    }

    /// <summary>All that fit, whatever their pile; null for more than a few.</summary>
    private static async Task<List<Found>?> FewOf(QueueFilter filter, IQueryable<CaseRow> cases, CancellationToken cancellation)
    {
        var found = await filter.Of(cases).Select(c => new Found(c.Id, c.Rank, c.At)).Take(Few + 1).ToListAsync(cancellation);
        return found.Count <= Few ? found : null;
    }

    private static async Task<IReadOnlyList<CaseRow>> RowsOf(IQueryable<CaseRow> cases, List<string> ids, CancellationToken cancellation)
    {
        if (ids.Count == 0)
            return [];
        var rows = await cases.Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, cancellation);
        return [.. ids.Where(rows.ContainsKey).Select(id => rows[id])];
    }

    private static List<int> PilesOf(IEnumerable<KeyValuePair<int, int>> ranks)
    {
        var counts = ranks.ToLookup(c => TriageRank.PileOf(c.Key), c => c.Value);
        return [.. Enumerable.Range(0, 4).Select(pile => counts[pile].Sum())];
    }

    private static int Clamp(int number, int count, int size) => Math.Clamp(number, 1, Math.Max(1, (count + size - 1) / size));

    private sealed record Found(string Id, int Rank, long At);
}
