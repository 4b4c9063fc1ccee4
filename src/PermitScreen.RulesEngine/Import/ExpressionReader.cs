using System.Globalization;
using PermitScreen.Quantities;

namespace PermitScreen.RulesEngine.Import;

/// <summary>
/// Reads the part of RulesEngine's expressions that our language can say: comparisons with a constant, and, or, not, in, null checks.
/// Anything else is named with its place, and the whole expression is left out: half a condition is another condition.
/// </summary>
internal sealed class ExpressionReader
{
    private const int LongestExpression = 20_000;
    private const int MaxDepth = 60;

    private readonly List<Token> tokens;
    private readonly IReadOnlyDictionary<string, string> parameters;
    private int at;
    private int depth;

    private ExpressionReader(List<Token> tokens, IReadOnlyDictionary<string, string> parameters, int depth)
    {
        this.tokens = tokens;
        this.parameters = parameters;
        this.depth = depth;
    }

    private Token Current => tokens[at];

    /// <summary>Why it could not be read; null while it can.</summary>
    private string? Fault { get; set; }

    /// <param name="parameters">the scoped parameters by name, each an expression</param>
    public static (Term? Term, string? Fault) Read(string? expression, IReadOnlyDictionary<string, string> parameters, int depth = 0)
    {
        if (string.IsNullOrWhiteSpace(expression))
            return (null, "no expression");
        if (expression.Length > LongestExpression)
            return (null, "too long");
        var (tokens, fault) = Tokens.Of(expression);
        if (fault is not null)
            return (null, fault);
        var reader = new ExpressionReader(tokens, parameters, depth);
        var term = reader.ReadAny();
        if (reader.Fault is null && reader.Current.Kind != TokenKind.End)
            reader.Refuse();
        return reader.Fault is null ? (term, null) : (null, reader.Fault);
    }

    private Term? ReadAny() => ReadList(ReadAll, t => t.Is("||") || t.IsWord("or") || t.IsWord("OrElse"), parts => new AnyTerm(parts));

    private Term? ReadAll() => ReadList(ReadNot, t => t.Is("&&") || t.IsWord("and") || t.IsWord("AndAlso"), parts => new AllTerm(parts));

    private Term? ReadList(Func<Term?> read, Func<Token, bool> isBetween, Func<IReadOnlyList<Term>, Term> combine)
    {
        var parts = new List<Term>();
        do
        {
            if (parts.Count > 0)
                at++;
            if (read() is not { } part)
                return null;
            parts.Add(part);
        }
        while (isBetween(Current));
        return parts.Count == 1 ? parts[0] : combine(parts);
    }

    private Term? ReadNot()
    {
        if (++depth > MaxDepth)
            return Refuse("nested too deeply");
        try
        {
            if (!Current.Is("!") && !Current.IsWord("not"))
                return ReadPart();
            at++;
            return ReadNot() is { } part ? Negated(part) : null;
        }
        finally
        {
            depth--;
        }
    }

    private Term? ReadPart()
    {
        if (Current.Is("("))
        {
            at++;
            return ReadAny() is { } inner && Take(")") ? Compared(inner) : null;
        }

        if (Current.Kind is TokenKind.Number or TokenKind.Text)
            return ReadTurned();
        if (Current.IsWord("new"))
            return ReadListContains();
        return Current.Kind == TokenKind.Name ? ReadField() : Refuse();
    }

    /// <summary>A condition in brackets is not compared with anything.</summary>
    private Term? Compared(Term inner) => IsComparison(Current) ? Refuse() : inner;

    /// <summary>A constant before the field: 5 &lt; x.</summary>
    private Term? ReadTurned()
    {
        var constant = tokens[at++];
        var sign = Current;
        if (!IsComparison(sign))
            return Refuse();
        at++;
        if (Current.Kind != TokenKind.Name || ReadPath() is not { } field)
            return Refuse();
        return Compare(field, sign.Text switch { "<" => ">", "<=" => ">=", ">" => "<", ">=" => "<=", var same => same }, constant);
    }

    private Term? ReadField()
    {
        var start = at;
        if (ReadPath() is not { } field)
            return null;
        if (Current.Is("("))
            return ReadCall(field, start);
        if (IsScoped(field) && !IsComparison(Current))
            return ReadScoped(field);
        if (Current.IsWord("in"))
        {
            at++;
            return ReadWords("(", ")") is { } words ? OneOf(field, words) : null;
        }

        if (!IsComparison(Current))
            return Ends() ? new TrueTerm(field) : Refuse();
        var sign = tokens[at++].Text;
        return Current.Kind == TokenKind.Name && !Current.IsWord("null") && !Current.IsWord("true") && !Current.IsWord("false")
            ? Refuse("a comparison of two fields")
            : Compare(field, sign, tokens[at++]);
    }

    /// <summary>The dotted name of a field. A scoped parameter that is only another name of a field is replaced by it.</summary>
    private string? ReadPath()
    {
        var path = tokens[at++].Text;
        while (Current.Is(".") && tokens[at + 1].Kind == TokenKind.Name)
        {
            path += "." + tokens[at + 1].Text;
            at += 2;
        }

        if (Current.Is("["))
        {
            Refuse("an index");
            return null;
        }

        var first = path.Split('.')[0];
        return parameters.TryGetValue(first, out var expression) && IsPath(expression) ? expression.Trim() + path[first.Length..] : path;
    }

    private bool IsScoped(string field) => parameters.ContainsKey(field);

    private static bool IsPath(string expression) => Tokens.Of(expression) is { Fault: null, All: var all }
        && all.Count % 2 == 0 && all.Take(all.Count - 1).Select((t, i) => i % 2 == 0 ? t.Kind == TokenKind.Name : t.Is(".")).All(fits => fits);

    private Term? ReadScoped(string name)
    {
        if (depth >= MaxDepth)
            return Refuse("nested too deeply");
        var (term, fault) = Read(parameters[name], parameters, depth + 10);
        return term ?? Refuse($"{fault} (in the parameter {name})");
    }

    private Term? ReadCall(string path, int start)
    {
        var dot = path.LastIndexOf('.');
        var (field, method) = dot < 0 ? ("", path) : (path[..dot], path[(dot + 1)..]);
        if (method == "Equals" && dot > 0 && tokens[at + 1].Kind == TokenKind.Text && tokens[at + 2].Is(")"))
        {
            var word = tokens[at + 1];
            at += 3;
            return OneOf(field, [word]);
        }

        if (path.EndsWith("CheckContains", StringComparison.Ordinal) && Take("(") && Current.Kind == TokenKind.Name && ReadPath() is { } checkedField
            && Take(",") && Current.Kind == TokenKind.Text)
        {
            var list = tokens[at++];
            return Take(")") ? OneOf(checkedField, [.. list.Text.Split(',').Select(w => list with { Text = w.Trim() })]) : null;
        }

        if (path is "string.IsNullOrEmpty" or "String.IsNullOrEmpty" or "string.IsNullOrWhiteSpace" or "String.IsNullOrWhiteSpace"
            && Take("(") && Current.Kind == TokenKind.Name && ReadPath() is { } checkedText)
        {
            return Take(")") ? new NotTerm(new GivenTerm(checkedText)) : null;
        }

        at = start;
        return Refuse($"the call {path}(…)");
    }

    /// <summary><c>new[] {"a", "b"}.Contains(x)</c></summary>
    private Term? ReadListContains()
    {
        at++;
        if (Current.Is("["))
        {
            at++;
            if (!Take("]"))
                return null;
        }

        if (ReadWords("{", "}") is not { } words || !Take(".") || !Current.IsWord("Contains"))
            return Refuse();
        at++;
        return Take("(") && Current.Kind == TokenKind.Name && ReadPath() is { } field && Take(")") ? OneOf(field, words) : Refuse();
    }

    private List<Token>? ReadWords(string open, string close)
    {
        if (!Take(open))
            return null;
        var words = new List<Token>();
        do
        {
            if (words.Count > 0)
                at++;
            if (Current.Kind is not (TokenKind.Text or TokenKind.Number))
            {
                Refuse();
                return null;
            }

            words.Add(tokens[at++]);
        }
        while (Current.Is(","));
        return Take(close) ? words : null;
    }

    private Term? OneOf(string field, IReadOnlyList<Token> values)
    {
        if (values.All(v => v.Kind == TokenKind.Text))
            return new WordsTerm(field, [.. values.Select(v => v.Text)]);
        var parts = values.Select(v => Compare(field, "==", v)).ToList();
        return parts.Contains(null) ? null : new AnyTerm([.. parts!]);
    }

    private Term? Compare(string field, string sign, Token constant)
    {
        var equals = sign is "==" or "=";
        if (!equals && sign is not ("!=" or "<>"))
            return constant.Kind == TokenKind.Number && Number(constant) is { } bound ? new NumberTerm(field, sign, bound) : RefuseAt(constant, "an order of what is no number");
        Term? term = constant switch
        {
            { Kind: TokenKind.Number } => Number(constant) is { } number ? new NumberTerm(field, "=", number) : null,
            { Kind: TokenKind.Text } => new WordsTerm(field, [constant.Text]),
            _ when constant.IsWord("true") => new TrueTerm(field),
            _ when constant.IsWord("false") => new NotTerm(new TrueTerm(field)),
            _ when constant.IsWord("null") => Negated(new GivenTerm(field)),
            _ => null,
        };
        if (term is null)
            return RefuseAt(constant, null);
        return equals ? term : Negated(term);
    }

    /// <summary>What is denied twice is said.</summary>
    private static Term Negated(Term term) => term is NotTerm not ? not.Part : new NotTerm(term);

    private static Rational? Number(Token token)
    {
        var digits = token.Text.TrimEnd('M', 'm', 'D', 'd', 'F', 'f', 'L', 'l');
        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? Rational.FromDecimal(value) : null;
    }

    private bool Ends() => Current.Kind == TokenKind.End || Current.Is(")") || Current.Is("&&") || Current.Is("||")
        || Current.IsWord("and") || Current.IsWord("or") || Current.IsWord("AndAlso") || Current.IsWord("OrElse");

    private static bool IsComparison(Token token) => token.Kind == TokenKind.Sign && token.Text is "==" or "=" or "!=" or "<>" or "<" or "<=" or ">" or ">=";

    private bool Take(string sign)
    {
        if (!Current.Is(sign))
        {
            Refuse();
            return false;
        }

        at++;
        return true;
    }

    private Term? Refuse(string? why = null) => RefuseAt(Current, why);

    private Term? RefuseAt(Token token, string? why)
    {
        var what = why ?? (token.Kind == TokenKind.End ? "the end of the expression" : $"`{token.Text}`");
        Fault ??= $"{what} at {token.At + 1}";
        return null;
    }
}
