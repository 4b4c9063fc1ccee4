using System.Numerics;
using PermitScreen.Facts;

namespace PermitScreen.Screening.Engine;

/// <summary>
/// The ties that are due because something they read has been learnt. They are taken in their order, so the outcome is that of trying all
/// of them over and over; those that could bring nothing new are only not tried.
/// </summary>
/// <param name="readers">by fact index: the ties that read the fact, as bits</param>
/// <param name="due">what is due at first, as bits</param>
internal sealed class Agenda(ulong[][] readers, ulong[] due)
{
    /// <summary>Something was learnt of the fact.</summary>
    public void Add(Fact fact)
    {
        var row = readers[fact.Index];
        for (var i = 0; i < row.Length; i++)
            due[i] |= row[i];
    }

    public void Add(int from, int end)
    {
        for (var tie = from; tie < end; tie++)
            due[tie / 64] |= 1UL << (tie % 64);
    }

    public void AddAll() => Array.Fill(due, ulong.MaxValue);

    public bool IsDueBetween(int from, int end) => Next(from) < end;

    /// <summary>The next tie that is due, not before <paramref name="from"/> and before <paramref name="end"/>; it is due no longer.</summary>
    public bool Take(int from, int end, out int tie)
    {
        tie = Next(from);
        if (tie >= end)
            return false;
        due[tie / 64] &= ~(1UL << (tie % 64));
        return true;
    }

    private int Next(int from)
    {
        var mask = ulong.MaxValue << (from % 64);
        for (var word = from / 64; word < due.Length; word++)
        {
            var bits = due[word] & mask;
            if (bits != 0)
                return word * 64 + BitOperations.TrailingZeroCount(bits);
            mask = ulong.MaxValue;
        }

        return int.MaxValue;
    }
}
