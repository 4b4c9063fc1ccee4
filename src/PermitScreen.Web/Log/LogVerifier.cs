namespace PermitScreen.Web.Log;

/// <summary>Walks a log from its first row and names everything that is wrong with it, in memory that does not grow with the log.</summary>
/// <param name="kept">a head that was exported before; without one, a cut tail and a chain written anew are not noticed</param>
internal sealed class LogVerifier(LogHead? kept)
{
    private readonly List<LogFinding> findings = [];
    private readonly List<LogRow> changed = [];
    private LogHead last = LogHead.Empty;
    private string? hashAtKept;

    /// <summary>The last row seen.</summary>
    public LogHead Head => last;

    /// <summary>Takes the next row, in the order of the sequence.</summary>
    public void Take(LogRow row)
    {
        if (row.Sequence > last.Sequence + 1)
            findings.Add(new(LogFault.Missing, last.Sequence + 1, row.Sequence - 1));
        else if (row.Previous != last.Hash)
            findings.Add(new(LogFault.Unconnected, row.Sequence));
        if (LogChain.Hash(row, row.Sequence) != row.Hash)
            changed.Add(row);
        else
            TakePayload(row);
        if (row.Sequence == kept?.Sequence)
            hashAtKept = row.Hash;
        last = new(row.Sequence, row.Hash);
    }

    /// <summary>What is wrong, by sequence; empty when nothing is.</summary>
    public IReadOnlyList<LogFinding> Finish()
    {
        foreach (var pair in Exchanged())
        {
            findings.RemoveAll(f => f.Fault == LogFault.Unconnected && (f.Sequence == pair.One || f.Sequence == pair.Other || f.Sequence == pair.One + 1 || f.Sequence == pair.Other + 1));
            findings.Add(new(LogFault.Exchanged, pair.One, pair.Other));
        }

        findings.AddRange(changed.Select(row => new LogFinding(LogFault.Changed, row.Sequence)));
        if (kept is not null && last.Sequence < kept.Sequence)
            findings.Add(new(LogFault.CutOff, last.Sequence, kept.Sequence));
        else if (kept is { Sequence: > 0 } && hashAtKept is not null && hashAtKept != kept.Hash)
            findings.Add(new(LogFault.Rewritten, kept.Sequence));
        return [.. findings.OrderBy(f => f.Sequence)];
    }

    private void TakePayload(LogRow row)
    {
        if (row.IsForgotten && row.Caller.Length == 0)
            return;
        if (row.Facts is null || row.Decision is null || row.Salt is null)
            findings.Add(new(LogFault.PayloadMissing, row.Sequence));
        else if (LogChain.Digest(row.Salt, row.Facts) != row.FactsDigest || LogChain.Digest(row.Salt, row.Decision) != row.DecisionDigest)
            findings.Add(new(LogFault.PayloadChanged, row.Sequence));
    }

    /// <summary>Pairs of rows that would be right in each other's place.</summary>
    private List<(long One, long Other)> Exchanged()
    {
        var pairs = new List<(long, long)>();
        for (var i = 0; i < changed.Count; i++)
        {
            var one = changed[i];
            var other = changed.Skip(i + 1).FirstOrDefault(row => LogChain.Hash(one, row.Sequence) == one.Hash && LogChain.Hash(row, one.Sequence) == row.Hash);
            if (other is null)
                continue;
            pairs.Add((one.Sequence, other.Sequence));
            changed.Remove(other);
            changed.RemoveAt(i--);
        }

        return pairs;
    }
}
