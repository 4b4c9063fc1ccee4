using System.Text;

namespace PermitScreen.Cli;

/// <summary>
/// Writes text that strangers had a hand in: what could move the cursor of a terminal, turn the direction of writing or make it do other
/// things is shown as � and not obeyed. Line breaks and tabs stay.
/// </summary>
internal sealed class PlainWriter(TextWriter inner) : TextWriter
{
    private const char Shown = '\uFFFD';

    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value) => inner.Write(SteeringCharacters.All.Contains(value) ? Shown : value);

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(ReadOnlySpan<char> buffer)
    {
        int at;
        while ((at = buffer.IndexOfAny(SteeringCharacters.All)) >= 0)
        {
            inner.Write(buffer[..at]);
            inner.Write(Shown);
            buffer = buffer[(at + 1)..];
        }

        inner.Write(buffer);
    }

    public override void WriteLine() => inner.WriteLine();

    public override void WriteLine(string? value)
    {
        Write(value);
        WriteLine();
    }

    public override void Flush() => inner.Flush();
}
