namespace PermitScreen.Tables.Sheets;

/// <summary>One cell as the reader of the table sees it.</summary>
/// <param name="Kind">what the spreadsheet holds; text is all that delimited files know</param>
/// <param name="Text">what is shown: a number with what its format puts beside it, a day as 2024-03-05; empty for nothing</param>
/// <param name="Cover">how the cell belongs to merged cells</param>
/// <param name="Doubt">why what is shown may not be what is meant, or null</param>
public readonly record struct Cell(CellKind Kind, string Text, CellCover Cover = CellCover.Alone, Bilingual? Doubt = null)
{
    /// <summary>A cell with nothing in it.</summary>
    public static Cell Empty { get; } = new(CellKind.Text, "");

    /// <summary>Whether nothing is shown.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    /// <summary>A cell of delimited text.</summary>
    public static Cell Of(string text) => new(CellKind.Text, text);
}

/// <summary>What a spreadsheet holds in a cell.</summary>
public enum CellKind
{
    /// <summary>Words, or anything of a delimited file.</summary>
    Text,

    /// <summary>A number: zeros before it are lost, unless its format shows them.</summary>
    Number,

    /// <summary>A day.</summary>
    Date,

    /// <summary>True or false.</summary>
    Flag,
}

/// <summary>How a cell belongs to a range of merged cells.</summary>
public enum CellCover
{
    /// <summary>To none.</summary>
    Alone,

    /// <summary>To one of a single column: all its rows show the same.</summary>
    Down,

    /// <summary>To one of several columns.</summary>
    Across,
}
