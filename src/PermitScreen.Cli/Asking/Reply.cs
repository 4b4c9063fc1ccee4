using System.Globalization;

namespace PermitScreen.Cli.Asking;

/// <summary>What somebody typed at a question.</summary>
internal enum ReplyKind
{
    /// <summary>An answer, 不清楚 among them.</summary>
    Answer,

    /// <summary>返回: the answer before was wrong.</summary>
    Back,

    /// <summary>列表: what was answered so far.</summary>
    List,

    /// <summary>改 3: the third answer was wrong.</summary>
    Change,

    /// <summary>为什么: what the question is asked for.</summary>
    Why,

    /// <summary>继续: more questions after what was shown.</summary>
    GoOn,

    /// <summary>退出, or the input ended.</summary>
    Quit,
}

/// <param name="Number">which answer is to be changed</param>
internal readonly record struct Reply(ReplyKind Kind, string Text, int Number = 0)
{
    public static Reply Of(string? line)
    {
        var text = line?.Trim() ?? "";
        if (line is null)
            return new Reply(ReplyKind.Quit, text);
        if (ChangeOf(text) is { } number)
            return new Reply(ReplyKind.Change, text, number);
        return new Reply(KindOf(text.ToLowerInvariant()), text);
    }

    private static ReplyKind KindOf(string text) => text switch
    {
        "退出" or "quit" or "exit" or "q" => ReplyKind.Quit,
        "返回" or "back" or "b" => ReplyKind.Back,
        "列表" or "list" or "l" => ReplyKind.List,
        "为什么" or "why" => ReplyKind.Why,
        "继续" or "go on" or "continue" => ReplyKind.GoOn,
        _ => ReplyKind.Answer,
    };

    /// <summary>改3, 修改 3, change 3; a bare number is a choice.</summary>
    private static int? ChangeOf(string text)
    {
        foreach (var word in (ReadOnlySpan<string>)["修改", "改", "change"])
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase)
                && int.TryParse(text.AsSpan(word.Length).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                return number;
            }
        }

        return null;
    }
}
