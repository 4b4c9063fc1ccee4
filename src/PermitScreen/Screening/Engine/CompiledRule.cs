using PermitScreen.Rules;

namespace PermitScreen.Screening.Engine;

/// <summary>What is read of every rule that may concern a project: half a line of the processor's cache.</summary>
internal struct CompiledRule()
{
    /// <summary>Indexes of the special rules that may set this one aside.</summary>
    public int[] Overriders = [];

    public int Start;
    public int From;
    public int SurelyFrom;
    public int CheckedTo;
    public int To;

    public bool Relieves;
    public bool IsVerified;

    /// <summary>While it is open it may turn out not to concern the project, or to be for the assessment to settle.</summary>
    public bool MayWait;

    /// <summary>A reject of a clause that says "in principle": it stands contested until an exception was granted or refused.</summary>
    public bool IsInPrinciple;

    private byte effect;
    private byte dimension;

    public Effect Effect
    {
        readonly get => (Effect)effect;
        set => effect = (byte)value;
    }

    public Dimension Dimension
    {
        readonly get => (Dimension)dimension;
        set => dimension = (byte)value;
    }

    /// <summary>In force on a day, and the text known to be as it stands.</summary>
    public readonly bool IsSurelyInForce(int day) => day >= SurelyFrom && day <= CheckedTo;
}
