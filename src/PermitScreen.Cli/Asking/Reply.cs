namespace PermitScreen.Cli.Asking;

/// <summary>What somebody typed at a question.</summary>
internal enum ReplyKind
{
    Answer,

    /// <summary>不清楚: the question is left open.</summary>
    Unknown,

    /// <summary>返回: the answer before was wrong.</summary>
    Back,

    /// <summary>退出, or the input ended.</summary>
    Quit,
}

internal readonly record struct Reply(ReplyKind Kind, string Text)
{
    public static Reply Of(string? line)
    {
        var text = line?.Trim() ?? "";
        var kind = line is null ? ReplyKind.Quit : text.ToLowerInvariant() switch
        {
            "退出" or "quit" or "exit" or "q" => ReplyKind.Quit,
            "返回" or "back" or "b" => ReplyKind.Back,
            "不清楚" or "不知道" or "?" or "？" or "unknown" => ReplyKind.Unknown,
            _ => ReplyKind.Answer,
        };
        return new Reply(kind, text);
    }
}
