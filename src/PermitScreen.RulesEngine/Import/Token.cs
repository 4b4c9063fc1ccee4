namespace PermitScreen.RulesEngine.Import;

/// <summary>What a piece of an expression is.</summary>
internal enum TokenKind
{
    Name,
    Number,
    Text,
    Sign,
    End,
}

/// <param name="Text">a name or sign as written; of a text what stands between its quotation marks</param>
/// <param name="At">where it begins, counted from 0</param>
internal readonly record struct Token(TokenKind Kind, string Text, int At)
{
    public bool Is(string sign) => Kind == TokenKind.Sign && Text == sign;

    /// <summary>A word of the language, in any case: <c>and</c>, <c>NOT</c>.</summary>
    public bool IsWord(string word) => Kind == TokenKind.Name && Text.Equals(word, StringComparison.OrdinalIgnoreCase);
}
