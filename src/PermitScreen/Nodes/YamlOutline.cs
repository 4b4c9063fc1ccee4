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

    private readonly List<int> columns = [];
    private readonly List<string?> path = [];
    private readonly YamlCursor cursor = new(text);

    /// <summary>The column of the last text or collection: a deeper line would belong to it.</summary>
    private int open = Nothing;

    /// <summary>False once there was something that this reader leaves to the parser.</summary>
    public bool IsSure => cursor.IsSure;

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
        while (IsSure && !cursor.IsAtEnd)
        {
            Start = cursor.At;
            cursor.SkipSpaces();
            Column = cursor.At - Start;
            if (cursor.Peek is '\r' or '\n' or '#')
            {
                cursor.EndLine();
            }
            else if (!cursor.IsAtEnd)
            {
                if (Column > open || (Column == 0 && cursor.IsAtDocumentMark))
                    cursor.Doubt();
                else
                    ReadEntry();
                return IsSure;
            }
        }

        return false;
    }

    private void ReadEntry()
    {
        var isUnderKey = HasBlock && Column > columns[^1];
        IsItem = false;
        HasBlock = false;
        open = Nothing;
        while (cursor.IsAtDash)
        {
            IsItem = true;
            var dash = cursor.At - Start;
            cursor.Advance(1);
            while (columns is [.., var last] && (last > dash || (last == dash && path[^1] is null)))
                StepBack();
            Step(dash, null);
            open = dash;
            cursor.SkipSpaces();
        }

        if (cursor.Peek is '\r' or '\n' or '\0' or '#')
        {
            open = Nothing;
            cursor.EndLine();
        }
        else if (cursor.Peek is not ('"' or '\'' or '[' or '{') && cursor.KeyLength() is > 0 and var length)
        {
            var column = cursor.At - Start;
            while (columns is [.., var last] && last >= column)
                StepBack();
            Step(column, text.Substring(cursor.At, length));
            cursor.Advance(length + 1);
            ReadUnder(column);
        }
        else if (IsItem)
        {
            ReadValue(open);
        }
        else if (isUnderKey && cursor.Peek is ('[' or '{'))
        {
            ReadValue(columns[^1]);
        }
        else
        {
            // The middle of a text over several lines, or a key that is not a plain word.
            cursor.Doubt();
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
        cursor.SkipSpaces();
        if (cursor.Peek is '\r' or '\n' or '\0' || cursor.IsAtComment)
        {
            HasBlock = true;
            open = Nothing;
            cursor.EndLine();
        }
        else
        {
            ReadValue(column);
        }
    }

    /// <param name="column">that of the key or dash before the value</param>
    private void ReadValue(int column) => open = cursor.SkipValue(column) ? column : Nothing;
}
