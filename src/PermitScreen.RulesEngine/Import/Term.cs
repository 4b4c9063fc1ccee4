using PermitScreen.Quantities;

namespace PermitScreen.RulesEngine.Import;

/// <summary>What an expression says, as far as our language can say it.</summary>
internal abstract record Term;

internal sealed record AllTerm(IReadOnlyList<Term> Parts) : Term;

internal sealed record AnyTerm(IReadOnlyList<Term> Parts) : Term;

internal sealed record NotTerm(Term Part) : Term;

/// <summary>A field that is true.</summary>
internal sealed record TrueTerm(string Field) : Term;

/// <summary>A number against a bound.</summary>
/// <param name="Sign">&lt;, &lt;=, &gt;, &gt;= or =</param>
internal sealed record NumberTerm(string Field, string Sign, Rational Bound) : Term;

/// <summary>One of some words.</summary>
internal sealed record WordsTerm(string Field, IReadOnlyList<string> Words) : Term;

/// <summary>Somebody gave the field.</summary>
internal sealed record GivenTerm(string Field) : Term;
