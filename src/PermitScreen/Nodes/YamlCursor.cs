using System.Buffers;

namespace PermitScreen.Nodes;

/// <summary>
/// A place in a YAML text, and the ways from it over keys and values that need not be known. It knows the plain part of YAML that rule
/// files are written in, and says so (<see cref="IsSure"/>) when it comes upon anything else.
/// </summary>
internal sealed class YamlCursor(string text)
{
    /// <summary>Where a plain word between brackets or braces may end.</summary>
    private static readonly SearchValues<char> InFlow = SearchValues.Create(",:[]{}#");

    /// <summary>Where a text in double quotes may end or hide its end.</summary>
    private static readonly SearchValues<char> InQuotes = SearchValues.Create("\"\\");

    /// <summary>What begins something other than a plain word.</summary>
    private static readonly SearchValues<char> Indicators = SearchValues.Create("&*!%@`?,]}|>:-#");

    /// <summary>False once there was something that is left to the parser.</summary>
    public bool IsSure { get; private set; } = !HoldsStrangeSpace(text);

    /// <summary>How many characters lie behind it.</summary>
    public int At { get; private set; }

    public bool IsAtEnd => At >= text.Length;

    /// <summary>The next character; <c>\0</c> at the end.</summary>
    public char Peek => At < text.Length ? text[At] : '\0';

    /// <summary>A directive, or the mark between two documents, if this is the beginning of a line.</summary>
    public bool IsAtDocumentMark => Peek == '%' || text.AsSpan(At).StartsWith("---") || text.AsSpan(At).StartsWith("...");

    /// <summary>The dash of an item of a list.</summary>
    public bool IsAtDash => Peek == '-' && IsSpaceOrEnd(At + 1);

    public bool IsAtComment => Peek == '#' && text[At - 1] == ' ';

    /// <summary>What stands here is left to the parser.</summary>
    public void Doubt() => IsSure = false;

    public void Advance(int characters) => At += characters;

    public void SkipSpaces()
    {
        while (Peek == ' ')
            At++;
    }

    /// <summary>To the beginning of the next line.</summary>
    public void EndLine()
    {
        SkipToEnd();
        if (At < text.Length)
            At++;
    }

    /// <summary>Characters of the plain word that is a key on this line; 0 when the line holds none.</summary>
    public int KeyLength()
    {
        if (Indicators.Contains(Peek))
            return 0;
        for (var end = At; (end = NextInLine(end)) >= 0; end++)
        {
            if (text[end] == ':' && IsSpaceOrEnd(end + 1))
                return end - At;
            if (text[end] == '#' && text[end - 1] == ' ')
                return 0;
        }

        return 0;
    }

    /// <summary>The next colon or number sign of the line, or -1.</summary>
    private int NextInLine(int from)
    {
        var found = text.AsSpan(from).IndexOfAny(':', '#', '\n');
        return found < 0 || text[from + found] == '\n' ? -1 : from + found;
    }

    /// <summary>Over the value that begins here, to the end of its line or of the last of its lines.</summary>
    /// <param name="column">that of the key or dash before it</param>
    /// <returns>false where no deeper line can go on with it</returns>
    public bool SkipValue(int column)
    {
        switch (Peek)
        {
            case '"' or '\'':
                SkipQuoted();
                break;
            case '[' or '{':
                SkipFlow();
                break;
            case '|' or '>':
                SkipBlockText(column);
                return false;
            case var first when !BeginsPlain(first):
                IsSure = false;
                return true;
            default:
                SkipPlain();
                break;
        }

        SkipSpaces();
        IsSure &= Peek is '\r' or '\n' || At >= text.Length || IsAtComment;
        EndLine();
        return true;
    }

    private void SkipPlain()
    {
        for (var next = At; (next = NextInLine(next)) >= 0; next++)
        {
            At = next;
            if (IsAtComment)
                return;
            if (text[At] == ':' && IsSpaceOrEnd(At + 1))
                IsSure = false;
        }

        SkipToEnd();
    }

    private void SkipQuoted()
    {
        var quote = text[At++];
        while (IsSure)
        {
            var found = quote == '"' ? text.AsSpan(At).IndexOfAny(InQuotes) : text.AsSpan(At).IndexOf('\'');
            IsSure = found >= 0;
            At += found + 1;
            if (IsSure && text[At - 1] == quote && (quote == '"' || Peek != quote))
                return;
            At++;
        }
    }

    /// <summary>Over brackets and braces, and whatever lines they extend over.</summary>
    private void SkipFlow()
    {
        var depth = 0;
        var begins = true;
        for (; IsSure && At < text.Length; At++)
        {
            if (!begins)
            {
                var next = text.AsSpan(At).IndexOfAny(InFlow);
                At = next < 0 ? text.Length - 1 : At + next;
            }

            switch (text[At])
            {
                case ' ' or '\r' or '\n':
                    continue;
                case '#' when text[At - 1] is ' ' or '\n':
                    SkipToEnd();
                    At--;
                    continue;
                case '[' or '{' when begins:
                    depth++;
                    continue;
                case ']' or '}':
                    begins = false;
                    if (--depth > 0)
                        continue;
                    At++;
                    return;
                case ',':
                    begins = true;
                    continue;
                case ':' when IsSpaceOrEnd(At + 1) || text[At - 1] is '"' or '\'':
                    begins = true;
                    continue;
                case '"' or '\'' when begins:
                    SkipQuoted();
                    At--;
                    begins = false;
                    continue;
                case '[' or '{':
                    IsSure = false;
                    continue;
                case ':' when At + 1 < text.Length && text[At + 1] is '"' or '\'' or ',' or '[' or ']' or '{' or '}':
                    IsSure = false;
                    continue;
                case var first:
                    IsSure = !begins || BeginsPlain(first);
                    begins = false;
                    continue;
            }
        }

        IsSure = false;
    }

    /// <summary>Over the lines of a text after <c>|</c> or <c>&gt;</c>: those that are empty or deeper than its key.</summary>
    private void SkipBlockText(int column)
    {
        At++;
        if (Peek is '+' or '-')
            At++;
        SkipSpaces();
        IsSure = Peek is '\r' or '\n' || At >= text.Length;
        EndLine();
        while (At < text.Length)
        {
            var line = text.AsSpan(At);
            var indent = line.IndexOfAnyExcept(' ');
            if (indent >= 0 && indent <= column && line[indent] is not ('\r' or '\n'))
                return;
            EndLine();
        }
    }

    /// <summary>A plain word may begin with it; -5 is one, too.</summary>
    private bool BeginsPlain(char first) => !Indicators.Contains(first) || (first == '-' && !IsSpaceOrEnd(At + 1));

    private bool IsSpaceOrEnd(int index) => index >= text.Length || text[index] is ' ' or '\r' or '\n';

    private void SkipToEnd()
    {
        var rest = text.AsSpan(At).IndexOf('\n');
        At = rest < 0 ? text.Length : At + rest;
    }

    /// <summary>Tabs, and what the parser may take for the end of a line.</summary>
    private static bool HoldsStrangeSpace(ReadOnlySpan<char> text) =>
        text.ContainsAny('\t', '\0', '\u0085') || text.ContainsAny('\u2028', '\u2029', '\uFEFF') || text.Count('\r') != text.Count("\r\n");
}
