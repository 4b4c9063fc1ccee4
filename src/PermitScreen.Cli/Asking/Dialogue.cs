namespace PermitScreen.Cli.Asking;

/// <summary>
/// The conversation. It runs over standard error, so that standard output holds the decision alone; answers that come from a file or
/// a pipe are echoed, so that the record reads like the real thing.
/// </summary>
internal sealed class Dialogue(Terminal terminal, Language language)
{
    private TextWriter Output { get; } = new PlainWriter(terminal.Error);

    public Language Language { get; } = language;

    public void Say(string text = "") => Output.WriteLine(text);

    public void Say(Bilingual text) => Say(text.In(Language));

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
