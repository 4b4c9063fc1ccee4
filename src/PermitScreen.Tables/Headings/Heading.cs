namespace PermitScreen.Tables.Headings;

/// <summary>What stands above a column.</summary>
/// <param name="Column">from 0</param>
/// <param name="Group">the heading over several columns, of which this is one; empty without</param>
/// <param name="Name">without unit and hints</param>
/// <param name="Unit">the unit that the heading states, as written; empty without</param>
/// <param name="Text">as it stands, with its group: what people know the column by</param>
public sealed record Heading(int Column, string Group, string Name, string Unit, string Text)
{
    /// <summary>The name in the form in which names are compared: half width, small letters, no spaces and marks.</summary>
    public string Key => HeadingText.KeyOf(Name);
}
