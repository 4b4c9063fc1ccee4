using PermitScreen.Web.Log;
using Xunit;

namespace PermitScreen.Web.Tests.Log;

/// <summary>Whatever is done to a log is named; each row of this table is a thing that somebody might do.</summary>
public sealed class LogVerifierTests
{
    private static readonly List<LogRow> Log = Chain(8, "");

    [Fact]
    public void An_untouched_log_is_whole() => Assert.Empty(Verify(Log));

    [Fact]
    public void An_empty_log_is_whole() => Assert.Empty(Verify([]));

    [Fact]
    public void A_changed_row_is_named() => Assert.Equal(["Changed 4"], Verify(With(Log, 4, verdict: "pass")));

    [Fact]
    public void Changed_facts_are_named() => Assert.Equal(["PayloadChanged 3"], Verify(With(Log, 3, facts: "{}")));

    [Fact]
    public void A_changed_row_that_was_given_a_fitting_hash_does_not_carry_the_next_row() =>
        Assert.Equal(["Unconnected 5"], Verify(Rehashed(With(Log, 4, verdict: "pass"), 4)));

    [Fact]
    public void A_missing_row_is_named() => Assert.Equal(["Missing 4 4"], Verify([.. Log.Where(r => r.Sequence != 4)]));

    [Fact]
    public void Missing_rows_are_named_also_at_the_beginning() => Assert.Equal(["Missing 1 2"], Verify([.. Log.Where(r => r.Sequence > 2)]));

    [Theory]
    [InlineData(3, 6)]
    [InlineData(3, 4)]
    [InlineData(1, 8)]
    public void Two_exchanged_rows_are_named(int one, int other) => Assert.Equal([$"Exchanged {one} {other}"], Verify(Exchanged(one, other)));

    [Fact]
    public void A_tail_cut_off_is_noticed_against_the_head_that_was_kept()
    {
        Assert.Empty(Verify(Log[..6]));
        Assert.Equal(["CutOff 6 8"], Verify(Log[..6], Head(Log)));
    }

    [Fact]
    public void A_chain_written_anew_is_noticed_against_the_head_that_was_kept()
    {
        var anew = Chain(9, "other");
        Assert.Empty(Verify(anew));
        Assert.Equal(["Rewritten 8"], Verify(anew, Head(Log)));
    }

    [Fact]
    public void A_log_that_went_on_still_holds_the_head_that_was_kept() => Assert.Empty(Verify(Log, Head(Log[..5])));

    [Fact]
    public void An_emptied_log_is_cut_off() => Assert.Equal(["CutOff 0 8"], Verify([], Head(Log)));

    [Fact]
    public void Forgotten_facts_of_anonymous_callers_leave_the_chain_whole_those_of_others_are_missing()
    {
        Assert.Empty(Verify(Forgotten(Log, 2)));
        Assert.Equal(["PayloadMissing 3"], Verify(Forgotten(Chain(4, "", caller: "portal"), 3)));
    }

    private static List<LogRow> Chain(int length, string content, string caller = "")
    {
        var rows = new List<LogRow>();
        var head = LogHead.Empty;
        for (var i = 1; i <= length; i++)
        {
            var row = LogChain.Next(head, new($"{i:x32}", DateTimeOffset.UnixEpoch.AddSeconds(i), caller, "sha256:r", "", "reject", $$"""{"n":{{i}},"c":"{{content}}"}""", "{}"));
            rows.Add(row);
            head = new(row.Sequence, row.Hash);
        }

        return rows;
    }

    private static LogHead Head(List<LogRow> rows) => new(rows[^1].Sequence, rows[^1].Hash);

    private static List<string> Verify(List<LogRow> rows, LogHead? kept = null)
    {
        var verifier = new LogVerifier(kept);
        rows.ForEach(verifier.Take);
        return [.. verifier.Finish().Select(f => $"{f.Fault} {f.Sequence} {f.Other}".TrimEnd())];
    }

    private static List<LogRow> Exchanged(int one, int other)
    {
        var rows = Log.ToList();
        (rows[one - 1], rows[other - 1]) = (Copy(rows[other - 1], sequence: one), Copy(rows[one - 1], sequence: other));
        return rows;
    }

    private static List<LogRow> With(List<LogRow> log, int sequence, string? verdict = null, string? facts = null) =>
        [.. log.Select(row => row.Sequence == sequence ? Copy(row, verdict: verdict, facts: facts) : row)];

    private static List<LogRow> Rehashed(List<LogRow> log, int sequence) =>
        [.. log.Select(row => row.Sequence == sequence ? Copy(row, hash: LogChain.Hash(row, sequence)) : row)];

    private static List<LogRow> Forgotten(List<LogRow> log, int sequence) => [.. log.Select(row =>
    {
        if (row.Sequence != sequence)
            return row;
        var copy = Copy(row);
        (copy.Facts, copy.Decision, copy.Salt) = (null, null, null);
        return copy;
    })];

    private static LogRow Copy(LogRow row, long? sequence = null, string? verdict = null, string? facts = null, string? hash = null) => new()
    {
        Sequence = sequence ?? row.Sequence,
        Id = row.Id,
        At = row.At,
        Caller = row.Caller,
        Rules = row.Rules,
        Zones = row.Zones,
        Verdict = verdict ?? row.Verdict,
        FactsDigest = row.FactsDigest,
        DecisionDigest = row.DecisionDigest,
        Previous = row.Previous,
        Hash = hash ?? row.Hash,
        Salt = row.Salt,
        Facts = facts ?? row.Facts,
        Decision = row.Decision,
    };
}
