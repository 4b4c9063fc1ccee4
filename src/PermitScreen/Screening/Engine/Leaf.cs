namespace PermitScreen.Screening.Engine;

/// <summary>How a leaf reads its slot.</summary>
[Flags]
internal enum LeafForm
{
    Options = 0,
    NotOptions = 1,
    Range = 2,
    NotRange = 3,

    /// <summary>Beside one of the others: what is only possible does not hold.</summary>
    Known = 4,
}

/// <summary>
/// One compiled test with the places to go on at. A condition in negation normal form is monotone in its leaves, so one jump table
/// serves twice: with <see cref="IsPossible"/> it finds out whether the condition can be true, with <see cref="IsCertain"/> whether it must be.
/// </summary>
internal readonly struct Leaf(int slot, LeafForm form, ulong bits, int onTrue, int onFalse)
{
    public readonly ulong Bits = bits;
    public readonly int Slot = slot;
    public readonly LeafForm Form = form;
    public readonly int OnTrue = onTrue;
    public readonly int OnFalse = onFalse;

    private ulong Low => Bits & uint.MaxValue;

    private ulong High => Bits >> 32;

    public static ulong Range(uint low, uint high) => low | ((ulong)high << 32);

    /// <summary>The same, of which only what is certain is possible.</summary>
    public Leaf Known() => new(Slot, Form | LeafForm.Known, Bits, OnTrue, OnFalse);

    public bool IsPossible(in Slot slot)
    {
        if (Form == LeafForm.Range)
            return slot.No >= Low && slot.Yes <= High;
        if (Form == LeafForm.Options)
            return (Bits & ~slot.No) != 0;
        if (Form == LeafForm.NotOptions)
            return (Bits & slot.Yes) == 0;
        return Form == LeafForm.NotRange ? !(Low <= slot.Yes && slot.No <= High) : IsCertain(slot);
    }

    public bool IsCertain(in Slot slot)
    {
        var form = Form & ~LeafForm.Known;
        if (form == LeafForm.Range)
            return Low <= slot.Yes && slot.No <= High;
        if (form == LeafForm.Options)
            return (Bits & slot.Yes) != 0;
        return form == LeafForm.NotOptions ? (Bits & ~slot.No) == 0 : !(slot.No >= Low && slot.Yes <= High);
    }

    public Truth TruthIn(in Slot slot) => IsCertain(slot) ? Truth.Yes : IsPossible(slot) ? Truth.Unknown : Truth.No;
}
