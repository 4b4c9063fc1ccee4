using System.Buffers;

namespace PermitScreen.Nodes;

/// <summary>
/// Walks over the lines of a YAML text on which an entry of a block mapping or sequence begins, without parsing what stands there: a
/// fraction of the cost. It knows the plain part of YAML that rule files are written in; whatever it is not sure to read as the parser does
/// makes it stop for good (<see cref="IsSure"/>), and what it said of the text must then be forgotten.
/// </summary>
internal sealed class YamlOutline(string text)
{
    /// <summary>Where nothing is open that deeper lines could go on with.</summary>
    private const int Nothing = int.MaxValue;

    /// <summary>Where a plain word between brackets or braces may end.</summary>
    private static readonly SearchValues<char> InFlow = SearchValues.Create(",:[]{}#");

    /// <summary>Where a text in double quotes may end or hide its end.</summary>
    private static readonly SearchValues<char> InQuotes = SearchValues.Create("\"\\");

    /// <summary>What begins something other than a plain word.</summary>
    private static readonly SearchValues<char> Indicators = SearchValues.Create("&*!%@`?,]}|>:-#");

    private readonly List<int> columns = [];
    private readonly List<string?> path = [];
    private int at;

    /// <summary>The column of the last text or collection: a deeper line would belong to it.</summary>
    private int open = Nothing;

    /// <summary>False once there was something that this reader leaves to the parser.</summary>
    public bool IsSure { get; private set; } = !HoldsStrangeSpace(text);

    /// <summary>Where the line begins.</summary>
    public int Start { get; private set; }

    /// <summary>How far the line is indented.</summary>
    public int Column { get; private set; }

    /// <summary>The line begins with a dash.</summary>
    public bool IsItem { get; private set; }

    /// <summary>The line is a key, and what is under it stands on the lines below.</summary>
    public bool HasBlock { get; private set; }

    /// <summary>The keys from the root to that of this line, with null for an item of a list.</summary>
    public IReadOnlyList<string?> Path => path;

    /// <summary>Goes to the next line on which an entry begins.</summary>
    /// <returns>false at the end, or when this reader is no longer sure</returns>
    public bool Next()
    {
        while (IsSure && at < text.Length)
        {
            Start = at;
            while (Peek == ' ')
                at++;
            Column = at - Start;
            if (Peek is '\r' or '\n' or '#')
            {
                EndLine();
            }
            else if (at < text.Length)
            {
                IsSure = Column <= open && !(Column == 0 && IsDocumentMark());
                if (IsSure)
                    ReadEntry();
                return IsSure;
            }
        }

        return false;
    }

    private char Peek => at < text.Length ? text[at] : '\0';

    /// <summary>Tabs, and what the parser may take for the end of a line.</summary>
    private static bool HoldsStrangeSpace(ReadOnlySpan<char> text) =>
        text.ContainsAny('\t', '\0', '\u0085') || text.ContainsAny('\u2028', '\u2029', '\uFEFF') || text.Count('\r') != text.Count("\r\n");

    private bool IsDocumentMark() => Peek == '%' || text.AsSpan(at).StartsWith("---") || text.AsSpan(at).StartsWith("...");

    private void ReadEntry()
    {
        var isUnderKey = HasBlock && Column > columns[^1];
        IsItem = false;
        HasBlock = false;
        open = Nothing;
        while (Peek == '-' && IsSpaceOrEnd(at + 1))
        {
            IsItem = true;
            var dash = at++ - Start;
            while (columns is [.., var last] && (last > dash || (last == dash && path[^1] is null)))
                StepBack();
            Step(dash, null);
            open = dash;
            SkipSpaces();
        }

        if (Peek is '\r' or '\n' or '\0' or '#')
        {
            open = Nothing;
            EndLine();
        }
        else if (Peek is not ('"' or '\'' or '[' or '{') && KeyLength() is > 0 and var length)
        {
            var column = at - Start;
            while (columns is [.., var last] && last >= column)
                StepBack();
            Step(column, text.Substring(at, length));
            at += length + 1;
            ReadUnder(column);
        }
        else if (IsItem)
        {
            ReadValue(open);
        }
        else if (isUnderKey && Peek is ('[' or '{'))
        {
            ReadValue(columns[^1]);
        }
        else
        {
            // The middle of a text over several lines, or a key that is not a plain word.
            IsSure = false;
        }
    }

    private void Step(int column, string? key)
    {
        columns.Add(column);
        path.Add(key);
    }

    private void StepBack()
    {
        columns.RemoveAt(columns.Count - 1);
        path.RemoveAt(path.Count - 1);
    }

    private void ReadUnder(int column)
    {
        SkipSpaces();
        if (Peek is '\r' or '\n' or '\0' || IsComment())
        {
            HasBlock = true;
            open = Nothing;
            EndLine();
        }
        else
        {
            ReadValue(column);
        }
    }

    /// <summary>Characters of the plain word that is a key on this line; 0 when the line holds none.</summary>
    private int KeyLength()
    {
        if (Indicators.Contains(Peek))
            return 0;
        for (var end = at; (end = NextInLine(end)) >= 0; end++)
        {
            if (text[end] == ':' && IsSpaceOrEnd(end + 1))
                return end - at;
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

    private void ReadValue(int column)
    {
        open = column;
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
                return;
            case var first when !BeginsPlain(first):
                IsSure = false;
                return;
            default:
                SkipPlain();
                break;
        }

        SkipSpaces();
        IsSure &= Peek is '\r' or '\n' || at >= text.Length || IsComment();
        EndLine();
    }

    private void SkipPlain()
    {
        for (var next = at; (next = NextInLine(next)) >= 0; next++)
        {
            at = next;
            if (IsComment())
                return;
            if (text[at] == ':' && IsSpaceOrEnd(at + 1))
                IsSure = false;
        }

        SkipToEnd();
    }

    private void SkipQuoted()
    {
        var quote = text[at++];
        while (IsSure)
        {
            var found = quote == '"' ? text.AsSpan(at).IndexOfAny(InQuotes) : text.AsSpan(at).IndexOf('\'');
            IsSure = found >= 0;
            at += found + 1;
            if (IsSure && text[at - 1] == quote && (quote == '"' || Peek != quote))
                return;
            at++;
        }
    }

    /// <summary>Over brackets and braces, and whatever lines they extend over.</summary>
    private void SkipFlow()
    {
        var depth = 0;
        var begins = true;
        for (; IsSure && at < text.Length; at++)
        {
            if (!begins)
            {
                var next = text.AsSpan(at).IndexOfAny(InFlow);
                at = next < 0 ? text.Length - 1 : at + next;
            }

            switch (text[at])
            {
                case ' ' or '\r' or '\n':
                    continue;
                case '#' when text[at - 1] is ' ' or '\n':
                    SkipToEnd();
                    at--;
                    continue;
                case '[' or '{' when begins:
                    depth++;
                    continue;
                case ']' or '}':
                    begins = false;
                    if (--depth > 0)
                        continue;
                    at++;
                    return;
                case ',':
                    begins = true;
                    continue;
                case ':' when IsSpaceOrEnd(at + 1) || text[at - 1] is '"' or '\'':
                    begins = true;
                    continue;
                case '"' or '\'' when begins:
                    SkipQuoted();
                    at--;
                    begins = false;
                    continue;
                case '[' or '{':
                    IsSure = false;
                    continue;
                case ':' when at + 1 < text.Length && text[at + 1] is '"' or '\'' or ',' or '[' or ']' or '{' or '}':
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
        at++;
        if (Peek is '+' or '-')
            at++;
        SkipSpaces();
        IsSure = Peek is '\r' or '\n' || at >= text.Length;
        EndLine();
        open = Nothing;
        while (at < text.Length)
        {
            var line = text.AsSpan(at);
            var indent = line.IndexOfAnyExcept(' ');
            if (indent >= 0 && indent <= column && line[indent] is not ('\r' or '\n'))
                return;
            EndLine();
        }
    }

    /// <summary>A plain word may begin with it; -5 is one, too.</summary>
    private bool BeginsPlain(char first) => !Indicators.Contains(first) || (first == '-' && !IsSpaceOrEnd(at + 1));

    private bool IsComment() => Peek == '#' && text[at - 1] == ' ';

    private bool IsSpaceOrEnd(int index) => index >= text.Length || text[index] is ' ' or '\r' or '\n';

    private void SkipSpaces()
    {
        while (Peek == ' ')
            at++;
    }

    private void SkipToEnd()
    {
        var rest = text.AsSpan(at).IndexOf('\n');
        at = rest < 0 ? text.Length : at + rest;
    }

    private void EndLine()
    {
        SkipToEnd();
        if (at < text.Length)
            at++;
    }
}
