using System.Buffers;
using System.Text;

namespace PermitScreen.Cli;

/// <summary>
/// Writes text that strangers had a hand in: control characters, which could move the cursor of a terminal or make it do other things,
/// are shown as � and not obeyed. Line breaks and tabs stay.
/// </summary>
internal sealed class PlainWriter(TextWriter inner) : TextWriter
{
    private const char Shown = '\uFFFD';

    private static readonly SearchValues<char> Controls = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(i => (char)i).Where(c => char.IsControl(c) && c is not '\n' and not '\t')]);

    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value) => inner.Write(Controls.Contains(value) ? Shown : value);

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(ReadOnlySpan<char> buffer)
    {
        int at;
        while ((at = buffer.IndexOfAny(Controls)) >= 0)
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
