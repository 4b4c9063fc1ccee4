using PermitScreen.Explaining;

namespace PermitScreen.Cli.Asking;

/// <summary>
/// The conversation. It runs over standard error, so that standard output holds the decision alone; answers that come from a file or
/// a pipe are echoed, so that the record reads like the real thing.
/// </summary>
internal sealed class Dialogue(Terminal terminal, Language language)
{
    /// <summary>A window that is hardly there still shows something.</summary>
    private const int Narrowest = 20;

    private TextWriter Output { get; } = new PlainWriter(terminal.Error);

    public Language Language { get; } = language;

    /// <summary>Columns of the window.</summary>
    public int Columns { get; } = Math.Max(Narrowest, terminal.Columns);

    /// <summary>A line, broken where the window ends; what follows stands below its first word.</summary>
    public void Say(string text = "")
    {
        var content = text.TrimStart(' ');
        var indent = text.Length - content.Length;
        foreach (var line in LineBreaker.Break(content, Columns - indent, Columns - indent))
            Output.WriteLine(new string(' ', line.Length == 0 ? 0 : indent) + line);
    }

    public void Say(Bilingual text) => Say(text.In(Language));

    /// <summary>Lines that are laid out already.</summary>
    public void Show(string page) => Output.Write(page);

    /// <summary>A row of columns that must stay below one another.</summary>
    public void ShowLine(string row) => Output.WriteLine(row);

    public Reply Ask()
    {
        Output.Write("> ");
        Output.Flush();
        var line = BoundedLine.Read(terminal.In);
        if (!terminal.InputIsTerminal)
            Say(line ?? "");
        return Reply.Of(line);
    }
}
