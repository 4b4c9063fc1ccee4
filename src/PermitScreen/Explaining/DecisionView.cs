namespace PermitScreen.Explaining;

/// <summary>How a decision is laid out for people: how wide, how much of it, in colour or not.</summary>
public sealed record DecisionView
{
    /// <summary>Columns of a page that goes to no terminal, so that the same decision gives the same bytes everywhere.</summary>
    public const int UsualColumns = 80;

    /// <summary>The answer and what matters most, 80 columns wide, without colours.</summary>
    public static DecisionView Usual { get; } = new();

    /// <summary>Everything; otherwise the first of each part, and a line that counts the rest. HTML folds instead and leaves nothing out.</summary>
    public bool All { get; init; }

    /// <summary>Columns of the terminal; only for text.</summary>
    public int Columns { get; init; } = UsualColumns;

    /// <summary>With ANSI colours; only for text.</summary>
    public bool Colour { get; init; }
}
