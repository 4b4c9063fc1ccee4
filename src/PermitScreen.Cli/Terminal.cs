using PermitScreen.Explaining;

namespace PermitScreen.Cli;

/// <summary>The three streams of the tool: decisions go to <see cref="Out"/>, everything said about the run to <see cref="Error"/>.</summary>
public sealed record Terminal(TextReader In, TextWriter Out, TextWriter Error)
{
    public bool InputIsTerminal { get; init; }

    public bool OutputIsTerminal { get; init; }

    /// <summary>Progress is drawn only for somebody who watches.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>The user asked for plain text (https://no-color.org).</summary>
    public bool NoColour { get; init; }

    /// <summary>How wide the window is; what goes to no window has the usual width, so that files do not differ.</summary>
    public int Columns { get; init; } = DecisionView.UsualColumns;

    public bool ColourOut => OutputIsTerminal && !NoColour;

    /// <summary>Standard input as bytes, for rows that must arrive as they were written.</summary>
    public Stream InputStream() => In is StreamReader { BaseStream: var stream }
        ? stream
        : new MemoryStream(System.Text.Encoding.UTF8.GetBytes(In.ReadToEnd()));
}
