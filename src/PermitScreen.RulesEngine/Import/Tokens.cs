using System.Text;

namespace PermitScreen.RulesEngine.Import;

/// <summary>Cuts an expression into pieces. It is only ever read, never compiled or run.</summary>
internal static class Tokens
{
    private static readonly string[] Signs = ["&&", "||", "==", "!=", "<>", "<=", ">=", "=>", "??", "<", ">", "=", "!", "(", ")", "[", "]", "{", "}", ",", ".", "+", "-", "*", "/", "%", "?", ":"];

    /// <summary>The pieces, the end last; or the fault that keeps it from being read.</summary>
    public static (List<Token> All, string? Fault) Of(string expression)
    {
        var all = new List<Token>();
        var at = 0;
        while (at < expression.Length)
        {
            var c = expression[at];
            if (char.IsWhiteSpace(c))
            {
                at++;
                continue;
            }

            var token = c is '"' or '\'' ? Quoted(expression, at, out at)
                : char.IsAsciiDigit(c) ? Taken(TokenKind.Number, expression, ref at, x => char.IsAsciiLetterOrDigit(x) || x == '.')
                : char.IsLetter(c) || c is '_' or '@' ? Taken(TokenKind.Name, expression, ref at, x => char.IsLetterOrDigit(x) || x is '_' or '@')
                : Sign(expression, ref at);
            if (token is not { } read)
                return (all, $"`{c}` at {at + 1}");
            all.Add(read);
        }

        all.Add(new Token(TokenKind.End, "", at));
        return (all, null);
    }

    private static Token Taken(TokenKind kind, string expression, ref int at, Func<char, bool> belongs)
    {
        var start = at;
        while (at < expression.Length && belongs(expression[at]))
            at++;
        return new Token(kind, expression[start..at], start);
    }

    private static Token? Quoted(string expression, int start, out int end)
    {
        var text = new StringBuilder();
        for (end = start + 1; end < expression.Length; end++)
        {
            if (expression[end] == expression[start])
            {
                end++;
                return new Token(TokenKind.Text, text.ToString(), start);
            }

            if (expression[end] == '\\' && end + 1 < expression.Length)
                end++;
            text.Append(expression[end]);
        }

        end = start;
        return null;
    }

    private static Token? Sign(string expression, ref int at)
    {
        foreach (var sign in Signs)
        {
            if (string.CompareOrdinal(expression, at, sign, 0, sign.Length) != 0)
                continue;
            at += sign.Length;
            return new Token(TokenKind.Sign, sign, at - sign.Length);
        }

        return null;
    }
}
