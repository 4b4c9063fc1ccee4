using PermitScreen.Facts;
using Rule = RulesEngine.Models.Rule;

namespace PermitScreen.RulesEngine.Running.Binding;

/// <summary>One fact of the export while an application is bound: what was stated, and what is known of it by now.</summary>
internal sealed class FactState
{
    public FactState(Rule exported)
    {
        Id = exported.RuleName;
        Type = SnakeCase.Parse<FactType>(exported.Text("type")!);
        Options = exported.Texts("options");
        IsOfCodes = exported.Flag("of_codes");
        IsTwofold = exported.Flag("twofold");
        IsNeverEmpty = exported.Flag("never_empty");
        IsDerived = exported.Flag("derived");
        Day = exported.Property("day")?.GetInt32();
        GateSays = Imposition.Of(exported, "gate_says");
        IsGated = exported.Property("gate_says") is not null;
        Reset();
    }

    public string Id { get; }

    public FactType Type { get; }

    public string[] Options { get; }

    public bool IsOfCodes { get; }

    public bool IsTwofold { get; }

    public bool IsNeverEmpty { get; }

    public bool IsDerived { get; }

    public bool IsGated { get; }

    /// <summary>The day of the decision, for the fact that is entered and not stated.</summary>
    public int? Day { get; }

    public Imposition[] GateSays { get; }

    public bool IsNumber => Type is FactType.Number or FactType.Date;

    public bool IsSet => Type == FactType.Set && !IsOfCodes;

    /// <summary>One bit for each option; of a set one more, for any member at all.</summary>
    public ulong All => Options.Length == 64 ? ulong.MaxValue : (1UL << Options.Length) - 1;

    public ulong Some => 1UL << Options.Length;

    // What changes while an application is bound.

    public FactValue? Given { get; set; }

    public FactOrigin Origin { get; set; }

    public Options First { get; set; }

    /// <summary>Of a boolean that follows from codes: whether it is so for every code.</summary>
    public Options Every { get; set; }

    /// <summary>The number; null while there is none for sure.</summary>
    public Range? Number { get; set; }

    public ManyValue? Codes { get; set; }

    /// <summary>Perhaps the number is nothing, or there is none.</summary>
    public bool MayBeNone { get; set; }

    /// <summary>The most that a number may be of which nothing else is known.</summary>
    public Range? Limits { get; set; }

    /// <summary>Perhaps there are no codes: what is asked of them fails until it is known that the fact applies.</summary>
    public bool MayHaveNoCodes { get; set; }

    public bool IsClosed => Origin == FactOrigin.NotApplicable;

    public bool IsStated => Origin is FactOrigin.Given or FactOrigin.SelfAssessed;

    public bool IsWorkedOut => Origin is FactOrigin.Derived or FactOrigin.Implied;

    /// <summary>What is known of it as a boolean.</summary>
    public bool? Boolean => First.Yes == 2 ? true : First.Yes == 1 ? false : null;

    /// <summary>It has a value, as far as others may work with it.</summary>
    public bool HasValue => !IsClosed && (IsNumber ? Number is not null : IsOfCodes ? Codes is not null : First.Yes != 0);

    public ulong BitsOf(IEnumerable<string> options) => options.Aggregate(0UL, (bits, o) => bits | Bit(o));

    public ulong Bit(string option) => Array.IndexOf(Options, option) is >= 0 and var i ? 1UL << i : throw new ArgumentException($"`{option}` is not a value of `{Id}`", nameof(option));

    public void Reset()
    {
        (Given, Origin, Number, Codes, MayBeNone, Limits, MayHaveNoCodes) = (null, FactOrigin.Unknown, null, null, false, null, false);
        First = IsSet && IsNeverEmpty ? new Options(Some, 0) : default;
        Every = default;
    }
}

/// <summary>Bits of options that surely are so, and of those that surely are not.</summary>
internal readonly record struct Options(ulong Yes, ulong No);
