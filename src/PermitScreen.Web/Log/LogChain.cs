using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PermitScreen.Web.Log;

/// <summary>How rows of the log hang together: each holds the hash of the one before it.</summary>
internal static class LogChain
{
    /// <summary>What stands before the first row.</summary>
    public static string Start { get; } = new('0', 64);

    /// <summary>
    /// The bytes under the hash: the fields on a line each, in this order, with a line break after the last. None of them can hold a line
    /// break; sha256sum gives the same.
    /// </summary>
    public static byte[] Canonical(LogRow row, long sequence) => Encoding.UTF8.GetBytes(string.Create(
        CultureInfo.InvariantCulture,
        $"permitscreen/log/1\n{sequence}\n{row.Id}\n{row.At}\n{row.Caller}\n{row.Rules}\n{row.Zones}\n{row.Verdict}\n{row.FactsDigest}\n{row.DecisionDigest}\n{row.Previous}\n"));

    /// <param name="sequence">the place in the chain, which may be another than the row says</param>
    public static string Hash(LogRow row, long sequence) => Hex(SHA256.HashData(Canonical(row, sequence)));

    public static string Digest(string salt, string payload) => Hex(SHA256.HashData(Encoding.UTF8.GetBytes(salt + payload)));

    /// <summary>The row that follows on a head.</summary>
    public static LogRow Next(LogHead head, LogEntry entry)
    {
        var salt = Hex(RandomNumberGenerator.GetBytes(16));
        var row = Row("");
        return Row(Hash(row, row.Sequence));

        LogRow Row(string hash) => new()
        {
            Sequence = head.Sequence + 1,
            Id = entry.Id,
            At = entry.At.ToUnixTimeMilliseconds(),
            Caller = entry.Caller,
            Rules = entry.Rules,
            Zones = entry.Zones,
            Verdict = entry.Verdict,
            FactsDigest = Digest(salt, entry.Facts),
            DecisionDigest = Digest(salt, entry.Decision),
            Previous = head.Hash,
            Hash = hash,
            Salt = salt,
            Facts = entry.Facts,
            Decision = entry.Decision,
        };
    }

    private static string Hex(byte[] bytes) => Convert.ToHexStringLower(bytes);
}

/// <summary>The last row of a chain: kept elsewhere, it shows that the chain before it is still the same.</summary>
/// <param name="Sequence">0 for an empty log</param>
internal sealed record LogHead(long Sequence, string Hash)
{
    public static LogHead Empty { get; } = new(0, LogChain.Start);
}

/// <summary>A screening that is to be logged.</summary>
internal sealed record LogEntry(string Id, DateTimeOffset At, string Caller, string Rules, string Zones, string Verdict, string Facts, string Decision);
