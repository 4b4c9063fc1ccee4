namespace PermitScreen.Screening.Engine;

/// <summary>
/// What is known of one fact, as two words. For options: the bits that surely hold and the bits that surely do not; neither means unknown.
/// For numbers: the lowest and highest rank among the thresholds that it may have; both equal when the number is known.
/// </summary>
internal readonly struct Slot(ulong yes, ulong no)
{
    public readonly ulong Yes = yes;
    public readonly ulong No = no;

    /// <summary>A number that is not applicable has a rank beyond every range, so every test of it is No.</summary>
    public static readonly Slot NumberNotApplicable = new(ulong.MaxValue, ulong.MaxValue);

    /// <summary>What either of them knows.</summary>
    public Slot With(Slot other) => new(Yes | other.Yes, No | other.No);

    public bool SameAs(Slot other) => Yes == other.Yes && No == other.No;
}
