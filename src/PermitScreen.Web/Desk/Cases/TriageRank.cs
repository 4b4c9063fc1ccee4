using PermitScreen.Web.Resources;

namespace PermitScreen.Web.Desk.Cases;

/// <summary>
/// In which order an officer wants to see cases: the tens are the four piles, the ones what is more pressing within a pile. Whatever may
/// still be barred must be looked at; nothing that is unknown is ever clear.
/// </summary>
internal static class TriageRank
{
    /// <summary>Rejected, whatever the answers to come.</summary>
    public const int Barred = 0;

    /// <summary>Barred in principle; whether an exception was granted is open.</summary>
    public const int AwaitsException = 10;

    /// <summary>The row could not be read, or its statements contradict each other.</summary>
    public const int NotUnderstood = 11;

    /// <summary>What is open may bar it.</summary>
    public const int MayBeBarred = 12;

    /// <summary>It may go on, under conditions or with something to hand in; open facts may add some.</summary>
    public const int Conditions = 20;

    /// <summary>Passes.</summary>
    public const int Clear = 30;

    public const int Unscreened = 99;

    public static int Of(Decision decision, bool isUnreadable)
    {
        if (isUnreadable || !decision.Problems.IsEmpty)
            return NotUnderstood;
        var range = decision.Range;
        if (range.Worst == Verdict.Reject)
            return range.IsCertain ? Barred : range.Verdict == Verdict.Reject ? AwaitsException : MayBeBarred;
        return range.Verdict == Verdict.Pass ? Clear : Conditions;
    }

    /// <summary>The pile of a rank: 0 barred, 1 to be looked at, 2 conditions, 3 clear.</summary>
    public static int PileOf(int rank) => rank / 10;

    /// <summary>What the pile is called.</summary>
    public static string NameOf(int pile, Texts texts) => texts[$"desk.pile_{pile}"];
}
